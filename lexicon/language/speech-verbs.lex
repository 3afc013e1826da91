# Verbs that tell who spoke, behind a quoted question or exclamation: '"Why now?" Doe asked.' is one sentence.
# Any number a line.

said says say asked asks told tells added adds replied replies wrote writes shouted shouts yelled cried declared
declares exclaimed responded responds answered quipped joked remarked recalled continued demanded wondered tweeted
posted chanted screamed insisted explained warned
