# Words with a capital that follow a time of day within a sentence ("at 6 a.m. GMT"): time zones, weekdays, months.
# Any number a line; capitals do not matter.

gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt akst hst ast adt bst wet west cet cest eet eest msk trt ist pkt aft
wib cat eat wat sast jst kst aest acst awst nzst eastern central mountain pacific moscow beijing
monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
january february march april may june july august september october november december
jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
