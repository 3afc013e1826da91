kind role

# Who can be attacked and is no actor of ours: without these "the metro in Taipei" would be nobody.
telephone company | water company | electricity company | grid operator | railway | metro | port | airport  BUS weak
power station | power plant | radar station | payment system | power grid  - weak
