# Last parts of domain names and of file names: "example.org", "report.pdf" and "example.co.uk" are one token.
# Country codes that are also English words or abbreviations (is, it, in, me, my, no, so, to, us, be, do, at, am, as)
# are left out, since "ended.it" is more often two sentences. Any number a line.

com org net edu gov mil int info biz name mobi museum aero news online site tech app dev blog
ac ad ae af ag al ar au az ba bd bg bh bn bo br bw by bz ca cd cf cg ch ci ck cl cm cn cr cu cv cy cz
de dj dk dm dz ec ee eg er es et eu fi fj fm fr gd ge gh gi gl gm gn gr gt gw gy hk hn hr ht hu
ie il io iq ir je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md mg mk ml
mm mn mo mr mt mu mv mw mx mz na nc ne ng ni nl np nr nu nz om pa pe pf pg ph pk pl ps pt pw py qa ro rs ru rw
sa sb sc sd se sg si sk sl sm sn sr ss sv sy sz tc td tg th tj tk tl tm tn tr tt tv tw tz ua ug uk uy uz va vc ve
vn vu ws ye za zm zw

# files
doc docx xls xlsx ppt pptx pdf txt csv htm html php asp aspx jsp js css xml json jpg jpeg png gif mp3 mp4 exe zip url
