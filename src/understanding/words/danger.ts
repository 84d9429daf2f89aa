// Words of danger, for the signs of clues/danger.ts.

export const dangerConcepts = {
  WHO: `
    child, children, boy, girl, son, daughter, baby, babies, toddler, newborn, infant, teenager, teen, young person, he, she, they, him,
    her, them, mum, dad, nan, parent, parents, carer, family, brother, sister, sibling, siblings, little one, little ones, pupil, student,
    twins, eldest, youngest, someone, yp, little boy, little girl, year old, yr old, stepdad, step dad, boyfriend, partner, ex, uncle,
    grandad, man, bloke, woman, unborn, kids mum, lodger, neighbour, both, one of, twin, lads, guy`,
  LITTLE: `
    child, children, boy, girl, son, daughter, baby, babies, toddler, newborn, infant, teenager, teen, young person, little one,
    little ones, pupil, student, twins, eldest, youngest, yp, year old, yr old, him, her, them, he, she, they, sibling, siblings, brother,
    sister, little boy, little girl, both, twin, all of them, lads`,
  YOUNG: `
    child, children, boy, girl, son, daughter, baby, babies, toddler, newborn, infant, teenager, teen, young person, little one,
    little ones, pupil, student, twins, eldest, youngest, yp, year old, yr old, little boy, little girl, twin, brothers, sisters, siblings,
    kids`,
  HOUSEHOLD: `
    mum, dad, stepdad, step dad, stepmum, step mum, boyfriend, mum boyfriend, mum partner, partner, grandad, brother, lodger, foster carer,
    foster dad, parents`,
  POISON: `
    methadone, bleach, antifreeze, tablets, pills, medication, meds, medicine, paracetamol, drugs, poison, vodka, alcohol, cannabis,
    edibles, edible, battery, batteries, cleaning fluid, detergent, painkillers, insulin, heroin, cocaine, vape liquid, white spirit,
    weed killer, dishwasher tablet, ketamine, spice, magnets, magnet, antidepressants`,
  SWALLOWED: `
    drank, drunk, drinking, swallowed, swallowing, eaten, ate, taken, took, necked, downed, injected, snorted, consumed, had, got hold of,
    given`,
  POORLY: `
    poorly, unwell, very ill, really ill, seriously ill, sick, lethargic, grey, pale, rash, burning up, high temperature, temperature,
    fever, dehydrated, not feeding, vomiting, blood, in pain, agony, injured, hurt, broken, drowsy, sleepy, concussed, confused`,
  UNTREATED: `
    refuses, refusing, refused, refuse, will not take, will not call, would not take, would not call, not taking, not calling,
    will not let, not seeking, not sought, no doctor, will not get, not got help, will not go, ignoring`,
  CARE: `
    hospital, ambulance, doctor, gp, a and e, medical, medical help, treatment, help, anyone, medical attention, paramedics, 999, 111,
    casualty`,
  BANNED: `
    bail, injunction, court order, restraining order, non molestation, non molestation order, protection order, not allowed, not supposed,
    bail conditions, safety plan, banned, licence, licence conditions, no contact order, written agreement, occupation order`,
  BODY: `
    not breathing, stopped breathing, struggling to breathe, can not breathe, barely breathing, breathing funny, trouble breathing,
    hardly breathing, not waking, will not wake, will not wake up, can not wake, can not be woken, not wake up, can not rouse, unconscious,
    unresponsive, not responding, not responsive, floppy, limp, gone blue, going blue, turned blue, turning blue, lips blue, lips are blue,
    blue lips, is blue, choking, choked, having fit, having seizure, seizure, fitting, convulsing, bleeding, blood everywhere,
    covered in blood, lot of blood, collapsed, passed out, scalded, badly burned, badly burnt, burnt herself, burnt himself, drowning,
    drowned, poisoned, drank bleach, drunk bleach, swallowed bleach, swallowed battery, swallowed tablets, swallowed pills, swallowed load,
    swallowed loads, swallowed lots, swallowed something, taken tablets, taken pills, took tablets, took pills, taken loads of tablets,
    taken overdose, took overdose, overdose, overdosed, overdosing, hanging, hanged, hung himself, hung herself, stabbed, been stabbed,
    shot, been shot, strangled, strangling, head injury, broken arm, broken leg, fractured, fracture, stopped moving, not moving,
    shaken baby, shook baby, shaken, anaphylactic, meningitis, heart attack, dying, is dead, has died, dead, ambulance coming, murdered, been murdered,
    going into labour, in labour, unwell and not, injecting, smothered, suffocated, suffocating, lifeless, out cold, no pulse, turned grey,
    cut wrists, slit wrists, jumped from, fallen from window, fell from window, fallen out window, fell out of window, hit by car,
    run over, in ambulance, bleach`,
  GONE: `
    missing, run away, ran away, running away, run off, ran off, disappeared, vanished, abducted, abduction, kidnapped, kidnapper, kidnappers, kidnap, snatched,
    been taken, gone off, gone off with, gone with, has gone, done runner, did runner, not come home,
    did not come home, never came home, not come back, did not come back, not returned, did not return, never returned, not been seen,
    not seen since, nobody has seen, no one has seen, can not find, can not locate, no idea where, do not know where, nobody knows where,
    no one knows where, whereabouts unknown, not arrived at school, not got home, left with, driven off, drove off, fled, flee,
    fleeing, out of country, leaving country, leave country, airport, on plane, getting on ferry, gone missing, goes missing, wandered off,
    climbed out, absconded, got into car, refusing to return, refusing to give back, will not give back, not brought back,
    not bringing back, not brought home, picked up by, no sign, absent without, cant be found, can not be found`,
  HURTING: `
    gone for, goes for, went for, lunged, lunging, swinging, swung, set about, lay into, punch, kick, slap, beat, attack, strangle, stab,
    bite, smack, smacked, smacking, thump, thumped, whack, shove, shoved, threw, hits, beats, punches, kicks, slaps, attacks, bites,
    strangles, whips, belting, clobber, headbutt, headbutted, stamped on, stamping on, rapes, molesting, stabbing, shooting, pushed,
    pinned, is hitting, hitting, hit, is beating, beating, beaten, beat up, battering, battered, punching, punched, kicking, kicked,
    slapping, slapped, attacking, attacked, hurting, hurt, strangling, throttling, choking, smashing, smashed, smash, throwing things,
    throwing, dragging, dragged, biting, bitten, burning, shaking, shook, being hurt, being hit, being attacked, kick door, kicking door,
    break in, breaking in, bang on door, banging on door, break door, breaking door, kicking off, going mad, going to hurt, going to kill,
    will kill, kill, killing, killed, murder, murders, murdering, murderer, attacker, attackers,
    molester, threatening, threatened, threatens, threaten, assaulting, assaulted, raped, rape, raping,
    sexually assaulted, abusing, molested, touching, torturing, drowning, grabbed, whipped, thrown, fighting, lashing out, violent,
    rampaging, trashing, laid into, going for`,
  WEAPON: `
    razor, scissors, shard, broken glass, syringe, air rifle, shotgun, rifle, pistol, cleaver, knife, knives, gun, machete, weapon, axe,
    hammer, baseball bat, sword, blade, petrol, acid, firearm, crowbar, glass bottle, broken bottle, armed, screwdriver, bat`,
  NOW: `
    now, right now, as we speak, at moment, just now, currently, this minute, tonight, still, just, immediately, urgent, urgently,
    emergency, today, this morning, this afternoon, happening, in front of me, with me, here, 999, straight away, minutes ago, hour ago,
    just happened, just said, just disclosed, just seen, just been, ago, quickly, quick, asap, soon`,
  SELFHARM: `
    suicidal, suicide, kill herself, kill himself, kill themselves, killing herself, killing himself, kill myself, end her life,
    end his life, end their life, end my life, ending it, end it all, take her own life, take his own life, take their own life,
    wants to die, want to die, better off dead, not want to live, not want to be here, not want to be alive, not want to be around,
    self harming, self harmed, self harm, cutting herself, cutting himself, cut herself, cut himself, jump off, jump, on bridge, on roof,
    on railway, on train tracks, hurt herself, hurt himself, harm herself, harm himself, goodbye message, suicide note, goodbye note, rope,
    ligature, do something stupid, hang himself, hang herself, overdose, harming herself, harming himself, tablets, noose`,
  AFRAID: `
    scared for, frightened for, afraid for, fear for, fears for, terrified, fearing for, worried for safety, fear for safety, in danger,
    in immediate danger, immediate danger, immediate risk, imminent danger, at immediate risk, in serious danger, not safe now,
    not safe right now, not safe tonight, unsafe right now, unsafe tonight, unsafe now, not safe to go home, not safe going home,
    can not go home, scared to go home, too scared to go home, frightened to go home, afraid to go home, terrified to go home,
    does not feel safe going home, not safe at home, not safe there, not safe where, not safe with him, not safe with her, danger now,
    danger right now, risk right now, petrified, hiding, begging for help, begging not to go home, someone will get hurt,
    someone is going to get hurt, might hurt, going to hurt, going to die, will die`,
  ALONE: `
    home alone, alone in house, left alone, found alone, on own in house, on their own, on his own, on her own, alone at home, been left,
    left in car, locked in, locked out, abandoned, wandering, wandering street, wandering streets, in road, on street, on streets,
    alone in flat, no adult, no adults, no one with them, nobody with them, unsupervised, by herself, by himself, by themselves, all alone,
    without adult, nobody home, no one home, no one is home, alone, sleeping rough, in park alone`,
  BURNING:
    'on fire, fire, smoke, gas leak, smell gas, house fire, burning down, flames, set fire, explosion, flood',
  DRUNK: `
    drunk, off her face, off his face, high, drugs, passed out, pissed, intoxicated, wasted, unconscious, smashed, paralytic, using heroin,
    using, under influence, drugged, incapable, can not stand, slurring`,
  CALLHELP: `
    call police, call 999, 999, ring 999, dial 999, need police, need police now, need ambulance, call ambulance, send police now,
    send police round, send police to, send police straight away, send help, need help now, help now, emergency, this is emergency,
    urgent help, immediate help, need someone now, need social worker now, need help immediately, need help urgently, phone police,
    get police, need urgent help, ring police`,
  DISCLOSURE: `
    disclosed, disclosing, disclosure, told me, told us, told teacher, just told, has told, said that, says that, said, says, telling me,
    reveals, revealed, admitted, confided`,
  SEXUAL: `
    touches her, touches him, touched her, touched him, touching her, touching him, sexually, sexual, abuse, abused, abusing, raped, rape,
    inappropriately, in bed with, private parts, grooming, groomed, sex with, sending naked, nudes, makes her, makes him, hurts her,
    hurts him, hurts them, hits her, hits him, hits them, hit her, hit him, beats her, beats him, beats them, hurt her, hurt him,
    burned her, burned him, belt, whipped`,
  INJURY: `
    bruise, bruises, bruised, bruising, burn, burns, burnt, black eye, marks, mark on, hand print, handprint, broken, fracture, injury,
    injuries, injured, cut, cuts, wound, wounds, bite mark, bite marks, cigarette burns, swollen, red marks, finger marks, welts,
    hand marks, belt marks, scald`,
} satisfies Record<string, string>
