kind place
# Large states, whose middle the package of the others puts far from it.

Australia | Commonwealth of Australia  AUS  -  -25.30 134.00  country
Brazil | Federative Republic of Brazil  BRA  -  -10.80 -53.10  country
China | People's Republic of China  CHN  -  35.90 104.00  country
Libya | State of Libya  LBY  -  27.00 18.00  country
Myanmar | Republic of the Union of Myanmar  MMR  -  21.20 96.50  country
Nigeria | Federal Republic of Nigeria  NGA  -  9.60 8.10  country
Russia | Russian Federation  RUS  -  61.50 96.70  country
