# Units and the like that are a token of their own right after a number ("10bn", "5pm", "40km").
# Any number of words a line; capitals do not matter.

# amounts
k m mm mn mln mil million b bn bln billion t tn trn trillion pc pct
# times
am pm hr hrs h min mins sec secs ms yr yrs
# lengths, areas, speeds
nm mm cm km kms km² m² km2 m2 sqm sqkm ft in yd yds mi miles mph kph kmh kmph knots
# weights and volumes
mg kg kgs kt kts lb lbs oz tonne tonnes ton tons ml cl litres liters bpd bbl
# energy, frequencies, data
w kw kwh mw mwh gw gwh tw twh v kv hz khz mhz ghz kb mb gb tb kbps mbps gbps hp cc
# others
ppm ppb bps
# money written behind
usd eur gbp cad aud rs euros dollars pounds
