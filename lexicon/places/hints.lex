kind hint
# Words that news of one country uses more than that of others: they speak for its places where a name has namesakes.

sheriff | sheriff's office | sheriff's deputy | sheriff's deputies | deputy sheriff | state trooper | state troopers | highway patrol | school district | school superintendent | grand jury | district attorney | county commissioner | county commissioners | county clerk | county jail | county attorney | county judge | city manager | fire marshal | fire chief | police chief | courthouse | Interstate | turnpike | freeway | ZIP code | EMS | sophomore | high school | middle school | elementary school | community college | state Sen. | state Rep. | Sen. | Rep. | GOP | state senator | state representative | statehouse | Thanksgiving | FEMA | YMCA | NCAA | Little League | homecoming | varsity | SUV | pickup truck | Walmart | Wal-Mart | Medicaid | Medicare  USA
borough council | county council | district council | parish council | town council | council tax | councillor | councillors | magistrates | magistrates' court | crown court | Det Insp | Det Con | detective inspector | detective constable | police constable | PC | NHS | NHS trust | GCSE | GCSEs | A-levels | Tesco | Sainsbury's | Asda | pensioner | pensioners | motorway | dual carriageway | lorry | MSP | AM | £1m  GBR
RCMP | MPP | MPPs | loonie | Canadian Tire | Tim Hortons | Ontario Provincial Police | postsecondary  CAN
shire council | Centrelink | footy | AFL | NRL | ute | Medibank | bushfire | bushfires  AUS
lakh | crore | panchayat | taluk | taluka | collectorate | Lok Sabha | Vidhan Sabha | superintendent of police | sub-inspector  IND
garda | gardai | gardaí | Dáil | taoiseach | Fianna Fáil | Fine Gael  IRL
barangay | barangays | sitio | Malacañang  PHL
naira | local government area  NGA
iwi | marae  NZL
