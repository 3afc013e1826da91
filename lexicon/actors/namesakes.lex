kind namesake
Congress  congress-party
Peoples Democratic Party | PDP  people-s-democratic-party-of-nigeria
