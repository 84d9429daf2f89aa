// Words that may name harm: injury, danger, abuse, neglect, violence, weapons, threats, sexual
// harm, self-harm, death, drugs and alcohol, fear, and who did it. Wide on purpose: a word too many
// costs a suggestion, a word too few could cost a warning (S4: be clear about the level of risk).
// They stand here and not in the list that a council edits, so that a list can make the guard wider
// and never narrower. How a phrase is written is said in phrase.ts.

const injury = `
  injur*, bruis*, burn/burns/burnt/burned/burning, scald*, fractur*, broke/broken
  bite/bites/biting/bitten/bit, bleed*, bled, blood*, swollen, swelling, scratch*, wound*
  scar/scars/scarred, cut/cuts/cutting, mark/marks/marked, black eye/eyes, lump/lumps
  graze/grazes/grazed, concuss*, unconscious*, ligature*, stitches, hurt*, pain/pains/painful
  sore/sores, unexplained, non accidental, ambulance*, paramedic*, poison*, suffocat*, chok*
  strangl*, throttl*, asphyx*, smother*, drown*, breath*, throat, neck, floppy, limp, collaps*
  passed out, woken, unresponsive, lifeless, coma, resuscitat*, convuls*, faint*, vomit*, seizure*
  intensive care, hospitalis*, casualty, shook, shak*, taken to hospital, admitted to hospital
  rash/rashes, harm*, trauma*, sprain*, dislocat*, crush*, gash*, skull, haemorrhag*, brain
  nosebleed*, lacerat*, imprint*, handprint*, welt/welts, redness, red mark*, medical examination
  suffer*, impair*, deteriorat*, escalat*, black and blue`

const violence = `
  hit/hits/hitting, punch*, slap*, smack*, spank*, kick/kicks/kicked/kicking, push*, shov*, grab*
  drag*, beat/beats/beating/beaten, batter*, thump*, thrash*, whack*, clout*, clip*
  poke/pokes/poked/poking, jab/jabs/jabbed, elbowed, kneed, lunge*, went for, squared up, swung
  swing at, belt/belts/belted, whip*, caned, slipper, spoon, threw, thrown, throw*, chuck*, hurl*
  attack*, assault*, fight*, fought, scuffle*, brawl*, violen*, aggress*, abus*, maltreat*
  mistreat*, ill treat*, cruel*, tortur*, restrain*, overpower*, pinned, headbutt*, yank*, manhandl*
  struck, strike*, physically, physical, altercation*, chastis*, disciplin*, punish*, scream*
  shout*, yell*, smash*, trash*, damag*, destroy*, stamp*, spat, spit*, pinch*, twist*, wrench*
  squeez*, grip*, held down, hold/holds/held … down/under/against/by, tie/ties/tied, gag*, strapped
  bound, pull* … hair, hand/hands … on/around/round, laid hands, raised/raises … hand/hands/fist
  force*, rough*, rage*, temper*, angry, anger*, furious, explo*
  by the hair/arm/arms/neck/throat/wrist/wrists/ear/collar/scruff/leg/legs/ankle, boiling, hot water
  jump*, chas*, barricad*, volatile, domestic/domestics, fist*, lash*, knock*, confront*, hostil*
  lost/loses/losing control/it, hole/holes in, argu*, conflict*, bully, bullies, bullied, bullying
  taunt*, ridicul*, insult*, racist, racial*, homophob*, made to
  make/makes/made/making her/him/them, kneel*, tap/taps/tapped … on, soap, chilli`

const weaponsAndThreats = `
  knife, knives, weapon*, gun/guns, firearm*, blade*, machete*, stab*, shot, shoot*, hammer
  baseball bat, petrol, acid, arson, fire, razor*, hostage*, threat*, intimidat*, blackmail*, coerc*
  control/controls/controlling/controlled, stalk*, harass*, menac*, scare*, scary, frighten*
  terrif*, terror*, afraid, fear*, petrified, panic*, trembl*, flinch*, cower*, nightmare*
  hide/hides/hiding, hid, will/would not let, not allowed, not let, forbid*, rope, noose, jealous*
  possessive, obsess*, isolat*, gaslight*, escape*, flee*, fled, refuge, captive, imprison*, kidnap*
  abduct*, snatch*, trap*, takes/took/taken … money, followed … home, permission, breach*
  injunction, burst into`

const neglect = `
  neglect*, malnourish*, underweight, starv*, hungry, hunger, unfed, not fed, not … fed, faltering
  failure to thrive, lost weight, losing weight, weight loss, loss of weight, centile*, thin
  emaciat*, dehydrat*, filth*, dirt*, soil*, faeces, urine, smell*, smelt, stink*, stank, stench
  odour, infest*, lice, fleas, rats, mice, cockroach*, vermin, maggots, rotten, rotting, matted
  unkempt, unwashed, unclean, unhygienic, poor hygiene, squal*, hazard*, unsanitary, mould*, glass
  wires, nappy, nappies, wet/wets/wetting herself/himself/themselves/the, alone, unsupervised
  without supervision, lack of supervision, on her/his/their own, by herself/himself/themselves
  fend*, no food
  without … food/dinner/tea/meal/meals/supper/breakfast/eating/medication/heating/electricity/coat
  no heating/electricity/gas/bed/bedding/coat/running, not eaten, not eating, stopped eating
  steal* food, begging, abandon*, lock*, padlock*, cage*, shut … in/out, cupboard, shed, cellar
  confin*, unattended, untreated, decay*, insulin, not given, withheld, withhold*, depriv*, denied
  wander*, left/leave/leaves/leaving … in/with/outside/overnight/crying/to/for/at, left her/him/them
  medical help, medical attention, medical treatment, refus* … treatment/medication, melatonin
  sedat*, to make … sleep, sleep/sleeps/sleeping/slept with/on, on the sofa with, co sleep*
  bed share, bed sharing, face down, cold, freezing, barefoot, in the bath, into the road
  out of … window, balcony, railway`

const danger = `
  risk*, danger*, unsafe*, not safe, not … safe, safety, safe from, jeopard*, peril*, victim*
  perpetrat*, offence*, offend*, convict*, arrest*, charged, bail, prison, jail*, custody, crime*
  criminal*, allegation*, alleg*, disclos*, protect*, life threatening, missing from
  reported missing, went missing, gone missing, goes missing, going missing, stranger*, traffick*
  severe*, serious*, critical*, urgent*, emergency, distress*, reject*, humiliat*, belittl*, degrad*
  worthless, stupid, useless, scapegoat*, called her/him/them, swear*, swore, inflict*, caused by
  radicalis*, extremis*, witness*, inappropriate*, toxic, relationship with … adult/adults/older
  dating, raise/raises/raised … voice, hate/hates/hated, psychosis, psychotic, hallucinat*
  delusion*, hears/hearing voices, burgl*, robb*, stole, stolen, shoplift*, mugged, mugging
  debt/debts, owes, cuckoo*, dealer*, dealing, county lines, gang*`

const sexual = `
  sex*, rape*, raping, rapist*, molest*, groom*, exploit*, indecent*, naked, nude*, porn*
  touch/touches/touched/touching, fondl*, rub/rubs/rubbed/rubbing, strok*, lick*, masturbat*
  genital*, private parts, breasts, groin, bottom, bum, vagina*, penis, prostitut*, incest*
  undress*, underwear, knickers, kiss*, love bite*, condom*, chlamydia, webcam*, filmed, filming
  hotel*, in/into/on her/his/their bed, shares/sharing/shared … bed/bath/shower, mutilat*, fgm
  honour, forced marriage, marry/marries
  older man/men/male/males/boyfriend/boyfriends/girlfriend/partner
  adult boyfriend/girlfriend/partner/man/men/male/males, men, secret*, escort*, gifts, in exchange
  photographs/photos/pictures/images/videos of herself/himself/themselves/her/him/them
  bedroom at night, came into … bedroom/room, selling/sells herself/himself`

const selfHarmAndDeath = `
  suicid*, die/dies/died/dying, dead, death*, kill*, murder*, manslaughter, fatal*, stillborn
  overdos*, end/ends/ending … life, end/ending it, ending her/his life
  take/takes/took/taking/taken … own life, want/wants/wanted to be here, be alive, live any more
  live anymore, wrists, tablet/tablets, pills, jump off, hang/hanged/hanging, hung, cliff
  not wake up, anorexi*, bulimi*, eating disorder, hopeless`

const drugsAndAlcohol = `
  drug*, alcohol*, drunk*, drink*, intoxicat*, heroin, cocaine, crack, cannabis, weed, ketamine
  spice, methadone, ecstasy, amphetamine*, nitrous, diazepam, valium, codeine, opiate*, opioid*
  needle*, syringe*, inject*, substance*, misus*, addict*, detox*, rehab*, stoned
  under the influence, slurr*, incapacitat*, withdrawal*, sober*, relaps*, vodka, binge*, lager
  wine, beer/beers, cider, smok*, cigarette/cigarettes, spliff*, vape*, hungover`

/** Where on a body, and near what: a sentence that says so is seldom about anything else. */
const bodyAndPlace = `
  arm/arms, hand/hands, head, eye/eyes, face, leg/legs, foot/feet, finger/fingers, fingertip*
  toe/toes, chest, his/her/their back, stomach, tummy, ear/ears, eardrum*, nose, lip/lips, mouth
  tooth, teeth, jaw, cheek/cheeks, chin, forehead, hair, skin, bone/bones, rib/ribs, knee/knees
  ankle*, wrist*, elbow*, shoulder*, thigh*, hip/hips, buttock*, body, bodies, torso, spine
  nail/nails, frenulum, windpipe, skirt, discolour*, lap, window/windows, gas, hob, kettle, oven
  iron, river, canal, roof, bridge, stair/stairs, stairwell, excrement, poo, wee, weigh*, weight
  asleep, slept, fell, fallen, falls, falling, drop/drops/dropped/dropping, fits, ran over/into/at
  ran … over, drove at/into, sword*, pistol*, rifle*, dagger*, axe, crowbar, screwdriver*, scissors
  chain*, taser*, bleach, bullet*, tracker*, tracking, track/tracks, package/packages, abroad
  intimate*, messag*, online, snapchat, instagram, man, stranger, video/videos, image/images
  lead around, cable/cables, salt, held, hold/holds/holding, bent, flung, swung, stuck, hurl*, burst
  drew, tore, torn, threw, wore only, keep/kept … from, not … picked up, not … collected
  must/should not/never, not ok/okay for, to be around, life of, lives of
  for his/her/their life/lives/wellbeing, never been born, wished, was gone, come to grief
  did this/that/it to, did to, what … did to, do/does to, happened to, done to, being used
  used to carry/sell/hold/move/store, never see … again, interfer*, ill/sick after
  do/does/did/doing things to, who did, did it, after dark, into his/her/their room, nobody knew
  end things, older boys/lads/girls/kids/youths/friends/teenagers/people, money, slave*, slag, slut
  bitch, whore, call/calls/called/calling … a/an, treated like/as, seen as, not gained, mess
  nothing else, let, ate, lay, laid, sat, lost, put her/him/them/a/his/the, shut, sold, stood, ran
  rode, stole, led him/her/them, dug, lit, nearly, on purpose, deliberate*, passport, bank card`

/** Reports are typed in a hurry. */
const misspelt = `
  brus*, agress*, stabed, punchd, strangel*, neglet*, nelgect*, negelct*, violan*, voilen*, asault*
  assult*, suicd*, sucid*, alchol*, alchohol*, achohol*, canabis, cocane, distres, bleading, brocken
  sexaul*, threten*, thret*, inujr*, injer*, dangrous, dangeorus, abuss*, absu*, expoit*, exploti*`

/** Phrases after which a sentence is taken to name harm. */
export const harmWords: readonly string[] = [
  injury,
  violence,
  weaponsAndThreats,
  neglect,
  danger,
  sexual,
  selfHarmAndDeath,
  drugsAndAlcohol,
  bodyAndPlace,
  misspelt,
]
  .flatMap((list) => list.split(/[,\n]/))
  .map((one) => one.trim())
  .filter((one) => one !== '')

/**
 * Phrases in which such a word means something else. Few, and never about what somebody did to
 * somebody.
 */
export const harmlessPhrases: readonly string[] = [
  'child/children protection plan/plans/conference/conferences/register/chair/process',
  'in touch',
  'young man/men',
  'to be weighed',
  'weighed and measured',
  'eye contact',
  'eye appointment/appointments/clinic/test',
  'keep/keeps/keeping/kept … … home from',
  'keep/keeps/keeping/kept … … off from',
  'head teacher/teachers/of',
  'face to face',
  'first hand',
  'on the other hand',
  'kick/kicks/kicked/kicking off',
  'a [little] bit',
  'placement/car/boiler/relationship/marriage [has/had] broke/broken down',
  'cut down on',
  'fire service/station/brigade',
  'drop* out',
  'full marks',
  'good marks',
  'secretary',
]
