kind modifier
# Words before (or participles after) a role that change who somebody is: sectors, then what they do.
# "former" takes the office away (ELI); "leads" gives the country of whoever leads ("US-led", "headed by the US", "loyal to Assad", "linked to Islamic State");
# "other" says that whose they are is not told: of no country that the article is about ("foreign nationals").

former | ex | onetime | one-time | erstwhile | ousted | deposed | overthrown | retired | then-former | toppled | impeached former | exiled  -  former
led | headed | commanded | spearheaded | loyal | linked | affiliated | run | owned | controlled  -  leads
foreign | overseas  -  other
military | army | naval | navy | air force | infantry | artillery | defence force | defense force  MIL
police | law enforcement  COP
rebel | insurgent | guerrilla | separatist | secessionist | militant | jihadist | jihadi | Islamist militant | terrorist | extremist | Islamist | dissident republican  REB
paramilitary | militia | pro-government militia | vigilante  PRM
opposition | anti-government | antigovernment | dissident | shadow  OPP
intelligence | spy | secret service  SPY
judicial | court | legal  JUD
parliamentary | legislative | congressional | senatorial  LEG
government | ministerial | cabinet | presidential | federal | foreign ministry | defence | defense | interior | finance | diplomatic | consular | embassy | royal | prime ministerial  GOV
party | political  PTY
business | corporate | industry | banking | oil company | trade | commercial  BUS
union | labour union | labor union | trade union | trades union  LAB
religious | church | clerical | spiritual | mosque  REL
student | university | school | academic | college  EDU
human rights | rights | civil rights | pro-democracy | democracy | civic | civil society | civilian | community | tribal | village | protest | environmental | anti-war | antiwar | women's rights | activist | peace | charity | aid  CVL
medical | hospital | health  MED
criminal | drug | gang | cartel | mafia | crime | narcotics  CRM
refugee | migrant | displaced  REF
media | news | press  JRN
farm | farming | peasant | agricultural  AGR
armed  UAF
