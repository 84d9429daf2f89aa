// Ordinary words that are spelt right and must never be 'mended' into a word of ours: 'where' is
// not a slip for 'were', 'later' not one for 'latter'. Add a word here when a correct one is
// misread.

const written = `
able about above accident across activity advice afraid after again against ages ahead alive allow
almost alone along already alright also although always among amount angry animal another answer
anybody anyone anything anyway anywhere apart appear area around arrive aside asked asleep away
awful baby back badly bake baking banana bank bear beat beautiful became become bedroom been before
began begin behind being believe below beside best better between beyond bigger birthday black blame
blood blue board body book born borrow both bottle bottom bought bread break breakfast breath bring
broke broken brother brought brown build building burn bus business busy cake call came capital care
careful carry case cases catch caught cause cell certain chair chance change chase cheap check
cheese chicken child choice choose church city class clean clear clever climb clock close clothes
cloud coat coffee cold college colour come common computer cook cool copy corner correct cost could
count country couple course court cousin cover crash crazy cried cross crowd cry cup cute dance dark
date daughter dead deal death decide deep detail died diet different difficult dinner direct dirty
disease dish doctor does doing done door double doubt down drank draw dream dress drink drive drop
drove dry during each early earth easily east easy eat eaten edge education effect egg eight either
else email empty end enjoy enough enter equal escape even evening event ever every exact example
except excited exist expect explain extra face fact fail fair fall family famous fancy far farm fast
fear feed feel feet fell felt female fence fetch few field fight figure fill film find fine finger
finish fire first fish five fix flat flight floor flower fly follow food foot football force forever
forget forgot form forward found four free fresh friend from front fruit full fun funny game garden
gate gave general gets getting girl give given glad glass goes going gold gone good great green grew
grey ground group grow guess guest guide guy hair half hall hand hang happen happy hard hardly harm
hate have head hear heard heart heat heavy held hell help here herself hide high hill him himself
history hit hold hole holiday home honest hope horse hospital hot hotel hour house however huge
human hundred hungry hurry hurt husband idea imagine important inside instead into invite island
issue itself jacket job join joke juice jump junior keen keep kept key kick kill kind king kiss
kitchen knee knew knife knock know known lady lake land language large last late later laugh law
lead learn least leave left leg less lesson letter level library lie life lift light like likely
line lion list listen little live lived loads local lock lonely long longer look lose lost loud love
lovely low luck lunch machine mad made main make male man many mark market married marry match
matter maybe meal mean means meant meat meet meeting memory men mention message middle might mile
milk mind mine minute miss mistake mix moment money monkey month moon more morning most mother
mountain mouse mouth move movie much music must myself name narrow nature near nearly neck need
neighbour neither never new news next nice night nine nobody noise none nor normal north nose note
nothing notice now number nurse object occur ocean odd offer office often older once one only onto
open opposite orange order other others ought our out outside over own page paid pain paint pair
paper parent park part party pass past path pay peace pen pencil people perfect perhaps period
person phone photo piece pink pizza place plain plan plane plant plate play please plenty pocket
poem poet point poor possible post pound power present press pretty price print prison private prize
problem programme promise proper proud prove public pull pupil purple push put quarter queen
question quiet quite quote radio rain raise ran rang rate rather raw reach read reading ready real
reason receive recipe record red refer regular remain remember remind remove rent repeat reply rest
result return rice rich ride right ring rise risk river road rock roll roof room rose round row rule
run rung sad safe said sail salt same sand sang sauce save saw say scared school science sea seal
seat second secret see seem seen self sell send sense sent separate serious serve set seven several
shall shape share sharp she sheet shelf shine ship shirt shoe shoot shop short should shoulder shout
show shower shown shut sick side sight sign silly silver simple since sing single sister sit size
skill skin sky sleep slept slip slow small smell smile smoke smooth snow soft sold some somebody
someone something sometimes son song soon sore sorry sort soul sound soup south space speak special
speech speed spell spend spent spoke spoken sport spring square stage stairs stand star stare start
state station stay steal step stick still stole stone stood stop store storm story straight strange
street strong stuck student study stuff stupid subject such sudden sugar suit summer sun sure
surface surprise sweet swim table take taken talk tall taste taught tax tea teach team teeth tell
ten tent term test than thank their them themselves then there these they thick thin thing think
third this those though thought three threw through throw tie till time tiny tired title today toe
together told tomorrow tone tonight took tool top touch tough toward towards town toy trade traffic
train travel treat tree tried trip trouble truck true trust truth try turn twelve twenty twice two
type uncle under understand unless until upon upset use used useful usual usually very video view
village visit voice wait wake walk wall want war warm wash waste watch water wave way weak wear
weather wedding week weekend weight well went were west wet what wheel when where whether which
while white who whole whom whose why wide wife wild will win wind window wine winter wise wish with
within without woman women won wonder wood word wore work working world worn worry worse worst worth
would wound write writing written wrong wrote yard year yellow yesterday yet young your yours
yourself zero sheep sleep deep beep keep creep crease grease increase decrease please release lease
least feast beast east breast coast toast roast boast post most host cost lost capital france
weather joke poem story dance letters later latter matter batter better bitter butter hello sounds
counts count amount mount fount house horse mouse louse loose goose choose chosen closed clothed
clothes loathes boat goat coat float bloat brilliant lovely perfect wonderful amazing awesome
terrible horrible annoying boring tired hungry thirsty bored sleepy cover covers hover lover over
never fever lever sever rarely barely nearly clearly dearly yearly fall falls calls walls balls
halls tall tail tale sale sail said paid laid maid raid rain main pain gain again where there these
those whose chose chase phase phrase praise raise rise wise rose nose strange change range orange
arrange danger anger ranger manager stranger shortage shortages hostel hostile hosting storage
portage scheming dreaming streaming steaming beaming since science silence sentence absence presence
essence fence hence pence telly thingy missus missy homo boob boobs poof fella fellas snuck tech
intro anyways cellphone recon stat stats righty lefty smokey ducky yorker frigging willy whipper
baba dunno poorly nappy nappies dummy dummies nursery buggy cot creche playgroup stepmother
`

export const ordinaryWords: ReadonlySet<string> = new Set(
  written.split(/\s+/).filter((word) => word !== ''),
)
