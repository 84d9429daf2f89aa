// Words that may name harm: injury, danger, abuse, neglect, violence, weapons, threats, sexual harm, self-harm, death, drugs
// and alcohol, fear, and who did it. Wide on purpose: a word too many costs a suggestion, a word too few could cost a warning
// (S4: be clear about the level of risk). They stand here and not in the list that a council edits, so that a list can make
// the guard wider and never narrower. How a phrase is written is said in phrase.ts.

const injury = `
  injur*, bruis*, burn/burns/burnt/burned, scald*, fractur*, broke/broken, bite/bites/biting/bitten/bit, bleed*, bled, blood*, swollen, swelling
  scratch*, wound*, scar/scars/scarred, cut/cuts/cutting, mark/marks/marked, black eye/eyes, lump/lumps, graze/grazes/grazed, concuss*
  unconscious, ligature*, stitches, hurt*, pain/pains/painful, sore/sores, unexplained, non accidental, ambulance*, overdos*, poison*
  suffocat*, chok*, strangl*, throttl*, asphyx*, smother*, drown*, breath*, throat, neck, floppy, collaps*, passed out, woken, seizure*, limp
  head injury, shook, shak*, crying in pain, casualty, taken to hospital, admitted to hospital, rash/rashes, harm*, trauma*`

const violence = `
  hit/hits/hitting, punch*, slap*, smack*, kick/kicks/kicked/kicking, push*, shov*, grab*, drag*, beat/beats/beating/beaten, batter*
  thump*, thrash*, whack*, belt/belts/belted, threw, thrown, throw*, attack*, assault*, fight*, fought, violen*, aggress*, abus*, maltreat*
  mistreat*, ill treat*, cruel*, tortur*, restrain*, pinned, headbutt*, yank*, manhandl*, struck, strike*, physically, physical, altercation*
  chastis*, scream*, shout*, yell*, smash*, stamp*, spat, spit*, pinch*, twist*, wrench*, squeez*, grip*, held down, hold* … down, tied
  pull* … hair, hand/hands … on/around/round, made to, force*, rough*, rage*, temper*, punish*, slipper, spoon, boiling, hot water, jump*
  chas*, barricad*, volatile, domestic/domestics, fist*, lash*, hurl*, knock*, confront*, hostil*, explosive, lost/loses/losing control`

const weaponsAndThreats = `
  knife, knives, weapon*, gun/guns, firearm*, blade*, machete*, stab*, shot, shoot*, hammer, baseball bat, petrol, acid, arson, fire, razor*
  threat*, intimidat*, blackmail*, coerc*, control/controls/controlling, controlled, stalk*, harass*, menac*, scared, scary, frighten*, terrif*
  afraid, fear*, petrified, flinch*, cower*, nightmare*, hide/hides/hiding, hid, screaming, will/would not let, not allowed, not let, rope`

const neglect = `
  neglect*, malnourish*, underweight, starv*, hungry, hunger, unfed, not fed, not … fed, not being fed, faltering, failure to thrive, lost weight, losing weight
  filthy, dirty, soiled, faeces, urine, smell*, infest*, lice, fleas, unkempt, squal*, hazard*, unsanitary, mould*, alone, unsupervised
  without supervision, lack of supervision, no food, without food, no heating, no bed/bedding, abandon*, lock*, unattended, untreated, decay*
  wander*, left with, left in, left her/him/them, medical help, medical attention, medical treatment, melatonin, to make … sleep, sleeps/sleeping/slept with
  on the sofa with, dehydrat*, emaciat*, cold`

const danger = `
  risk*, danger*, unsafe, unsafely, not safe, not … safe, safety, safe from, jeopard*, peril*, victim*, perpetrat*, offence*, offend*, convict*, arrest*
  charged, bail, crime*, criminal*, allegation*, alleg*, disclos*, protect*, life threatening, missing from, reported missing, went missing
  gone missing, goes missing, going missing, stranger*, trafficking, traffick*, severe*, serious*, critical*, urgent*, emergency, distress*, reject*
  humiliat*, belittl*, degrad*, worthless, stupid, scapegoat*, called her/him, swear*, swore, inflict*, caused by, radicalis*, extremis*
  witness*, raises/raised … voice, hate/hates`

const sexual = `
  sex*, rape*, rapist*, molest*, groom*, exploit*, indecent*, naked, nude*, porn*, touch/touches/touched/touching, genital*, private parts
  vagina*, penis, prostitut*, incest*, undress*, underwear, knickers, kiss*, webcam*, hotel*, in her/his/their bed, into her/his/their bed
  shares/sharing/shared … bed, mutilat*, fgm, honour, forced marriage, county lines, gang*, dealer*, dealing, older man/men/male/males/boyfriend/boyfriends
  older/adult girlfriend/partner, secret*, photographs/photos/pictures/images/videos of herself/himself/themselves/her/him/them, men, adult men/males, bedroom at night`

const selfHarmAndDeath = `
  suicid*, die/dies/died/dying, dead, death*, kill*, murder*, manslaughter, fatal*, stillborn, end … life, take … own life, taking … own life, taken … own life
  want/wants/wanted to be here, be alive, live any more, live anymore, wrists, tablet/tablets, pills, jump off`

const drugsAndAlcohol = `
  drug*, alcohol*, drunk*, drink*, intoxicat*, heroin, cocaine, crack, cannabis, weed, ketamine, spice, methadone, needle*, syringe*
  substance*, stoned, under the influence, withdrawal*, sober*, relaps*, vodka, binge*, lager, wine, beer/beers, cider, cigarette/cigarettes … burn*, vape*`

/** Phrases after which a sentence is taken to name harm. */
export const harmWords: readonly string[] = [injury, violence, weaponsAndThreats, neglect, danger, sexual, selfHarmAndDeath, drugsAndAlcohol]
  .flatMap((list) => list.split(/[,\n]/)).map((one) => one.trim()).filter((one) => one !== '')

/** Phrases in which such a word means something else. Few, and never about what somebody did to somebody. */
export const harmlessPhrases: readonly string[] = [
  'child/children protection plan/plans/conference/conferences/register/chair/process', 'in touch', 'kick/kicks/kicked/kicking off', 'a [little] bit', 'placement/car/boiler/relationship/marriage [has/had] broke/broken down',
  'cut down on', 'leave/leaves/leaving her/him/them to', 'fire service/station/brigade', 'drop* out', 'full marks', 'good marks',
]
