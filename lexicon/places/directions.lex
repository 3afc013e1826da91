kind direction
# Words before a town's name that say which part or which of two it is: "West Oakland", "Greater Lagos".

North | South | East | West | Northern | Southern | Eastern | Western | Northeast | Northwest | Southeast | Southwest | Central | Upper | Lower | Greater | Old | New | Downtown | Inner | Outer
