// Short forms, text-speak and the commonest slips, each with what it stands for; then the words
// that carry no meaning here. One line each: 'what people type = what it means'.

const written = `
u = you; ur = your; r = are; y = why; n = and; thru = through; tho = though; tht = that; wot = what
wat = what; waht = what; wen = when; 2moro = tomorrow; 2morrow = tomorrow; tmrw = tomorrow
tmw = tomorrow; tomoz = tomorrow; tomo = tomorrow; tomorow = tomorrow; tommorow = tomorrow
tommorrow = tomorrow; tonite = tonight; 2nite = tonight; 2day = today; tdy = today; yest = yesterday
yday = yesterday; pls = please; plz = please; plse = please; pleas = please; thx = thanks
thnx = thanks; ty = thanks; cheers = thanks; b4 = before; wk = week; wks = weeks; w = with
wo = without; mtg = meeting; mtgs = meetings; mtng = meeting; meetin = meeting; appt = appointment
apt = appointment; conf = conference; confs = conferences; cpc = conference; cpcs = conferences
icpc = icpc; rcpc = rcpc; confrence = conference; conferance = conference; gonna = going to
wanna = want to; gotta = have to; cos = because; coz = because; cuz = because; bcos = because
bc = because; ppl = people; poss = possible; obvs = obviously; def = definitely; defo = definitely
defs = definitely; prob = probably; probs = probably; prolly = probably; abt = about; cnt = can not
cnat = can not; wnt = will not; dnt = do not; wud = would; cud = could; shud = should; gd = good
nxt = next; tht = that; ppt = powerpoint; ltr = later; l8r = later; l8 = late; soz = sorry; pm = pm
abit = bit; idk = i do not know; dunno = i do not know; yh = yes; yeah = yes; yea = yes; yep = yes
yup = yes; aye = yes; yess = yes; ya = yes; nope = no; nah = no; naw = no; ok = okay; k = okay
oki = okay; kk = okay; sw = social worker; sws = social workers; ssw = social worker
lsw = social worker; hv = health visitor; hvs = health visitors; dsl = dsl; dsls = dsl
sn = school nurse; mw = midwife; cp = child protection; cpp = child protection plan; cg = core group
cgs = core groups; coregroup = core group; coregroups = core groups; icp = icpc; dr = doctor
docs = documents; doc = document; rpt = report; rpts = reports; repot = report; reprot = report
msg = message; msgs = messages; info = information; attn = attention; min = minutes; mins = minutes
hr = hour; hrs = hours; asap = soon; eta = eta; ooo = out of office; al = annual leave
a l = annual leave; toil = toil; rep = representative; reps = representatives; mgr = manager
mngr = manager; dept = department; govt = government; sch = school; schl = school; scool = school
shcool = school; soc = social; socs = social; lado = lado; bday = birthday; mon = monday
tue = tuesday; tues = tuesday; weds = wednesday; wed = wednesday; wednes = wednesday
wensday = wednesday; thu = thursday; thur = thursday; thurs = thursday; fri = friday; sun = sunday
jan = january; feb = february; apr = april; aug = august; sept = september; sep = september
oct = october; nov = november; dec = december; hte = the; teh = the; adn = and; taht = that
whne = when; wehn = when; hwen = when; jsut = just; thier = their; dont = do not; wnat = want
nad = and; waht = what; ahve = have; hvae = have; hav = have; hve = have; chocking = choking
chocked = choked; rapped = raped; recieve = receive; recieved = received; seperate = separate
definately = definitely; definatly = definitely; attned = attend; atend = attend
recevied = received; cancled = cancelled; appologies = apologies; apols = apologies
apologises = apologies; shld = should; cd = could; wd = would; shd = should; cld = could; im = i am
iam = i am; ive = i have; hasent = has not; havent = have not; whos = who is; whose = who is
wheres = where is; whens = when is; hows = how is; somone = someone; som1 = someone; any1 = anyone
every1 = everyone; no1 = nobody; noone = nobody; evryone = everyone; evry = every; nothin = nothing
comin = coming; goin = going; runnin = running; leavin = leaving; doin = doing; mam = mum; mom = mum
mummy = mum; mother = mum; ma = mum; daddy = dad; father = dad; mums = mum; dads = dad; nan = nan
gran = nan; grandma = nan; kid = child; kids = children; bairn = child; lad = boy; kiddo = child
childs = child; childrens = children; avail = available; unavail = unavailable; resched = reschedule
rearr = rearrange; re = about; tbc = to be confirmed; tba = to be confirmed; cya = bye
nvm = never mind; smth = something; sth = something; wfh = working from home; f2f = face to face
ftf = face to face; vc = video call; iro = chair; qaro = chair; fgc = fgc; cin = cin
s47 = section 47; ot = overtime; awol = missing; misper = missing person; dv = domestic violence
od = overdose; whats = what is; thats = that is; theres = there is; lets = let us; its = it is
isnt = is not; arent = are not; wasnt = was not; didnt = did not; doesnt = does not
wouldnt = would not; couldnt = could not; shouldnt = should not; wont = will not; cant = can not
`

const entries = written
  .split(/[;\n]/)
  .map((line) => line.split('=').map((side) => side.trim()))
  .flatMap(([short, long]) =>
    short !== undefined && long !== undefined && short !== ''
      ? [{ short, long: long.split(' ') }]
      : [],
  )

export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  entries.map(({ short, long }) => [short, long]),
)

/** Words before a message's meaning begins. */
export const greetings: ReadonlySet<string> = new Set(
  (
    'hi hello hey heya hiya morning afternoon evening good dear all everyone team thanks thank ' +
    'sorry oh ah hmm um erm right so well okay please and but quick question bot'
  ).split(' '),
)

/** Words that change no meaning here, wherever they stand. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'the a an please just really um er erm uh like actually basically also though tho obviously ' +
    'thanks thank kindly quickly quick simply bit of sorry hmm oh ah lol haha xx x hiya tbh btw ' +
    'fyi hi hello hey ! very quite guess'
  ).split(' '),
)
