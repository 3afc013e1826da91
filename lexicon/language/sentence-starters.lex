# Words that have a capital at the start of a sentence mostly: after an abbreviation such as "U.S." they tell that
# a new sentence begins, where a name would not. Any number a line.

the a an this that these those such some any many most much more several few all both each every no none another other
others
he she it they we you i his her its their our my your there here who what which whose
in on at by for from with without within during after before since until under over between among against about
above across along amid around as of off through throughout to toward towards upon despite except following including
per regarding unlike like
and but or nor yet so if when whenever while where whereas wherever although though because unless once whether how why
however meanwhile moreover furthermore nevertheless nonetheless still also then thus therefore hence instead indeed
additionally besides finally later earlier now today yesterday tomorrow tonight recently currently previously
eventually soon already only even just perhaps maybe not never
one two three four five six seven eight nine ten dozens hundreds thousands millions
is are was were do does did has have had can could will would should may might must
asked according speaking based born given

