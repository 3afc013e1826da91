# A hyphen parts a compound into three tokens ("state-owned"), but for the prefixes and suffixes listed here, which
# stay with their word ("co-founder", "nutrition-wise"). Capitals do not matter.

# prefixes
anti-
arch-
bi-
co-
counter-
cross-
e-
ex-
extra-
hyper-
infra-
inter-
intra-
macro-
mega-
meta-
micro-
mid-
mini-
mis-
mono-
multi-
neo-
non-
over-
poly-
post-
pre-
pro-
proto-
pseudo-
psycho-
re-
semi-
socio-
sub-
super-
supra-
tele-
trans-
ultra-
un-
under-
uh-

# suffixes
-esque
-wise
-ish
