#include "cli/cli.h"

int main(int argc, char** argv) { return dragoman::run(argc, argv); }
