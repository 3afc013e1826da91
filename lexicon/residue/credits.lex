# How photo credits and the signatures of reporters and editors begin. The format is told in lines.lex.

Photo: *  credit  photo credit
Photos: *  credit  photo credit
Photo credit: *  credit  photo credit
Photo by *  credit  photo credit
Photo courtesy *  credit  photo credit
Photo/*  credit  photo credit
Photograph: *  credit  photo credit
Photographs: *  credit  photo credit
Photograph by *  credit  photo credit
Photography: *  credit  photo credit
Picture: *  credit  photo credit
Pictures: *  credit  photo credit
Picture by *  credit  photo credit
Image: *  credit  photo credit
Images: *  credit  photo credit
Image credit: *  credit  photo credit
Image courtesy *  credit  photo credit
Image by *  credit  photo credit
Video by *  credit  photo credit
Video: *  credit  photo credit
Credit: *  credit  photo credit
Courtesy: *  credit  photo credit
File photo*  bracket  photo credit
File: *  bracket  photo credit
File/*  bracket  photo credit
File  bracket  photo credit
File image*  bracket  photo credit
File picture*  bracket  photo credit
Courtesy of *  bracket  photo credit
Handout*  bracket  photo credit
Screengrab*  bracket  photo credit
Screenshot*  bracket  photo credit
Stock image  bracket  photo credit
AP Photo*  credit  photo credit
AFP Photo*  credit  photo credit
Reuters Photo*  credit  photo credit
REUTERS/*  credit  photo credit
AP/*  bracket  photo credit
AFP/*  bracket  photo credit

# who reported and edited
Reporting by *  credit  agency signature
Writing by *  credit  agency signature
Editing by *  credit  agency signature
Edited by *  credit  agency signature
Compiled by *  bracket  agency signature
Additional reporting by *  credit  agency signature
Additional reporting: *  credit  agency signature
With inputs from *  credit  agency signature
With input from *  credit  agency signature
With agencies  credit  agency signature
With agency inputs  credit  agency signature
Inputs from *  bracket  agency signature
Our Standards: *  credit  agency signature
