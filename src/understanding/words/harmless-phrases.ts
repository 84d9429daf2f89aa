// Phrases in which words of danger stand and that speak of none, for the danger screen.

/** Each of the first words before each of the others: 'no weapons', 'knife crime'. */
const each = (before: string, after: string): string =>
  before
    .split(', ')
    .flatMap((first) => after.split(', ').map((second) => `${first} ${second}`))
    .join(', ')

/** What is denied; 'not breathing' and 'no adult' are danger themselves, and not among them. */
const denied = each(
  'no, not, never, never been, never once, without, denies, denied, not any, not been',
  'weapon, weapons, violent, aggressive, violence, hit, hitting, hurting, threatened, ' +
    'threatening, threats, drunk, drinking, fighting, beaten, abused, suicidal, self harm, ' +
    'injuries, fire, in danger, in any danger',
)

/** Services, courses and roles that have their name from danger. */
const services = each(
  'self harm, suicide, domestic abuse, domestic violence, dv, knife, knife crime, drug, ' +
    'drugs, overdose, fire, violence, missing persons, missing person, missing, rape, ' +
    'sexual violence, weapons, stalking, exploitation, first aid, bleed',
  'nurse, worker, workers, lead, team, group, course, prevention, coordinator, co ordinator, ' +
    'unit, training, policy, advocate, reduction, awareness, charity, panel, control course, ' +
    'control training, assembly, workshop, advisor, adviser, practitioner, notification, ' +
    'clinic',
)

/**
 * What people say of their work, of school and of play: one line for each word of danger, with what
 * may stand behind it.
 */
const idioms = [
  each(
    'hit, hits, hitting',
    'milestones, his milestones, her milestones, targets, his targets, her targets, ' +
      'their targets, all targets, all his targets, all her targets, goals, deadline, ' +
      'deadlines, ground running, gym, shops, books, snooze, roof, right notes, headlines, ' +
      'puberty, with bill, by cuts, by flu, by bug, by covid',
  ),
  each(
    'smashed, smashing, beat, beating, beats',
    'targets, his targets, her targets, his exams, her exams, gcses, his gcses, her gcses, ' +
      'his mocks, her mocks, his sats, her sats, his best, her best, personal best, ' +
      'his record, her record, me at, us at, everyone at, me to, clock, rush, traffic, eggs, ' +
      'deadline',
  ),
  each(
    'kicking, kicked, throwing, threw',
    'football, ball, balls, habit, party, birthday party, myself',
  ),
  each('throwing, threw, throws', 'himself into, herself into, themselves into'),
  each(
    'fighting',
    'fit, cold, off cold, infection, bug, for place, for school place, over who, his corner, ' +
      'her corner, decision, crime',
  ),
  each('touching', 'base, toes, her toes, his toes, story, letter, card, poem, tribute, moment'),
  each('smashed, smashing', 'it'),
  each('shaking, shook', 'hands, his head, her head, my head'),
  each('burning', 'candles, incense, toast, desire, ambition'),
  each(
    'going for, goes for, went for, gone for',
    'walk, walks, swim, run, runs, gold, job, interview, coffee, lunch, tea, it, check up, ' +
      'scan, blood test, play date, sleepover',
  ),
  each('biting, bites, bitten, bit', 'nails, his nails, her nails, off more'),
  each(
    'feet, back, shoes, head, knees, system, form, heat, traffic',
    'are killing me, is killing me',
  ),
  each(
    'caseload, workload, rota, paperwork, admin, report, reports, form, forms, diary, inbox, ' +
      'commute, drive, hours, meetings, reminders, deadline, deadlines, staffing, wait, ' +
      'waiting, job, week, month, parking, stairs, hay fever, cough',
    'is killing me, are killing me, is killing us, are killing us',
  ),
  each(
    'killing it',
    'at school, at nursery, at work, at college, at home, at parenting, at group, at club, ' +
      'in class, in lessons, in maths, in english, in year, this week, this term, this month, ' +
      'this year, lately, with breakfast, with breakfasts, with school, with attendance, ' +
      'with morning, with mornings, with routine, with routines, with reading, with bedtime, ' +
      'with bedtimes, with meals, with sessions, with plan',
  ),
  each('pushed', 'back, for, date, meeting, boundaries, himself to, herself to'),
  each('attacking', 'homework, his reading, her reading, his work, her work'),
  each('dragging, dragged', 'his feet, her feet, their feet, heels'),
  each('shooting', 'hoops, film, video, up in height'),
  each(
    'missing',
    'out, friends, sessions, days, contact, sleep, teeth, front teeth, tooth, breakfast, ' +
      'work, lots of school, some school, signature, signatures, date, dates, pages, ' +
      'attachment, homework, deadline',
  ),
  each(
    'missing his, missing her',
    'dad, mum, nan, friends, sister, brother, bed, teacher, dog, cat',
  ),
  each(
    'gone, has gone',
    'back to, back to school, into year, on to, very well, really well, brilliantly, ' +
      'smoothly, to bed, to sleep, to live with, on holiday, on trip, swimming, to nan, ' +
      'to grandma, to work, to college, to post, in post, part time',
  ),
  each(
    'terrified of, petrified of, scared of, frightened of, afraid of',
    'spiders, dogs, dog, dark, needles, water, heights, thunder, dentist, flying, bees, ' +
      'wasps, clowns, failing, exams, loud noises, lifts, injections, blood tests, school, ' +
      'swimming, fireworks',
  ),
  each(
    'emergency, non emergency',
    'housing, fund, loan, payment, accommodation, department, contacts, exit, hearing, ' +
      'order, lights, grant, food parcel, credit, tax, nursery place, taxi, line, works',
  ),
  each(
    'county lines, fgm, forced marriage, honour based abuse, trafficking, modern slavery, grooming',
    'worker, lead, training, course, workshop, team, assembly, project, talk, specialist, ' +
      'policy, session, webinar',
  ),
  each(
    'dead',
    'proud, chuffed, happy, sure, certain, on time, on two, centre, nice, helpful, sleepy, ' +
      'useful, line, in water',
  ),
  each('dying', 'for, of boredom, of curiosity, laughing'),
  each('hanging', 'about, around, out with, up her coat, up his coat, basket, baskets'),
  each('laptop, battery, computer, printer, ipad', 'died, has died, is dead, dead, is dying'),
  each(
    'fitting, fit',
    'shoes, new kitchen, kitchen, carpet, carpets, alarm, alarms, locks, stair gate, ' +
      'new locks, smoke alarms',
  ),
  each('jump', 'for joy, at chance, rope, around, gun, through hoops, to conclusions'),
  each('skipping, climbing', 'rope, ropes'),
  each('using, good with, safety, craft, plastic, child', 'scissors'),
  each('cricket, rounders, table tennis, tennis', 'bat, bat and ball'),
  each('water, nerf, glue, cap, bubble, speed, jumped, jump', 'gun, guns'),
  each('petrol', 'money, costs, station, receipts, receipt, vouchers, allowance, expenses'),
  each('acid', 'reflux, test'),
  each('armed with', 'information, facts, biscuits, questions'),
  each('hostage to', 'fortune'),
  each('grass, hedge, biscuit, cookie, pastry, pizza, paper', 'cutter'),
  each('full, top, good, high, better, exam, test, birth, stretch, best', 'marks, mark'),
  each('hair, paper, clear, budget, funding, power', 'cut, cuts'),
  each(
    'cut',
    'his own fringe, her own fringe, grass, down on, short, out sugar, costs, cake, card, up fruit',
  ),
  each(
    'burnt, burned, burns, burning',
    'dinner, his dinner, toast, his toast, tea, roast, pizza, pancakes, cake, rice, chips, ' +
      'bacon, cooking, food, pan, her tongue, his tongue, my tongue',
  ),
  each(
    'murder',
    'biscuit, cuppa, brew, coffee, curry, pint, sandwich, takeaway, cup of tea, bacon sandwich',
  ),
  each('phone, phones, mobile, mobiles, number, numbers', 'dead, is dead, are dead'),
  each('not responding', 'to texts, to calls, to messages, to emails, to letters, to voicemails'),
  each('are hanging, is hanging, hanging', 'off him, off her'),
  each('killing, killed', 'themselves laughing, himself laughing, herself laughing'),
  each('died, die, dying', 'laughing, of shame, of embarrassment, of boredom'),
  each('collapsed', 'laughing, with laughter, in giggles, in stitches, into giggles'),
  each('strangled, suffocated, drowning', 'by red tape, by paperwork, by admin, in red tape'),
  each('i am, we are, all, absolutely', 'starving can we, starving so can we, starving is lunch'),
  each('car crash', 'of morning, of day, of week, of meeting, of session'),
  each('broken, broke', 'sleep, up for, promises, english, record, nights'),
  each(
    'fire',
    'escape, door, doors, exit, exits, pit, engine, truck, safety, marshal, warden, extinguisher',
  ),
].join(', ')

/** Phrases that name arrangements, never danger: taken out before anything is looked for. */
export const harmlessPhrases = `
  ${denied}, ${services}, ${idioms}, nobody in danger, nobody in any danger, no one in danger,
  no one in any danger, nobody is in danger, nobody is in any danger, family emergency,
  emergency admission, emergency admissions, another school for emergency, called to emergency,
  called out to emergency, dead on my feet, dead tired, dead busy, dead good, dead keen,
  dead grateful, dead pleased, bleeding heck, bleeding hell, bleeding cheek, knife and fork,
  butter knife, plastic knife, on fire at netball, on fire at football, on fire in training,
  not want to die, not wanting to die, no longer suicidal, burns clinic, burns unit,
  fracture clinic, trauma team, abuse lead, murder mystery, murder inquiry, knife edge, took part,
  taken part, take part, took lead, taken lead, hit roof, hit target, hit her target,
  hit his target, leaving country team, missing from, who is missing, anyone missing,
  anything missing, what is missing, page is missing, page missing, section is missing,
  agency is missing, agencies are missing, reports are missing, replies are missing,
  health is missing, police is missing, police are missing, school is missing, i am missing,
  we are missing, missing replies, missing reports, report is missing, missing report,
  agencies missing, missing agencies, agency missing, missing agency, emergency duty team,
  duty team, emergency protection order, emergency contact, fire service, fire brigade,
  fire and rescue, fire officer, fire station, fire off, fire over, fire drill, fire alarm,
  hit send, hit submit, hit wall, hit button, hit traffic, shoot off, shot of, killing time,
  killing two birds, drop off, dead line, dead easy, deadline, run over, running over, running late,
  minutes taken, notes taken, taken minutes, taken over, taken on, taken through, took over,
  taken her through, taken him through, taken them through, taken mum through, taken dad through,
  took mum through, took dad through, took her through, took him through, took them through,
  taken parents through, took parents through, taken off, taken out of diary, taken into account,
  action taken, actions taken, taken up, taken to school, taken to nursery, taken to dentist,
  taken to doctor, taken to gp, taken to appointment, taken to appointments, took to dentist,
  taken to swimming, missing meeting, missing conference, missing core group, be missing,
  missing you, missing part, missing section, missing page, missing information, missing data,
  missing word, lost link, lost my place, lost track, lost invite, lost email, lost invitation,
  lost it, lost letter, lost my, lose quorum, lost quorum, missing person form, missing episodes,
  missing episode, return home interview, missing school, missing education, missing appointments,
  missing lessons, broken link, broken down, car broken, link broken, link is broken, dying to,
  fit in, fitting in, fitting it in, in road works, over taken, has gone out, gone out, has gone in,
  has gone to, gone through, gone to green, gone to amber, gone to red, gone green, gone red,
  gone amber, gone from, has gone from, gone backwards, gone up, gone down, gone well, gone quiet,
  gone off sick, gone on leave, gone on maternity, gone home sick, gone to everyone,
  gone to parents, gone to mum, gone to dad, cut off, cut back, burning question,
  running away from me, fire away, knocked back, kick off, kicked off, beat me to it, jump on call,
  jump in, jump off call, hanging on, still stuck, high school, high risk, high number,
  off her caseload, using teams, not using, using bot, taken with, took minutes,
  not come back to us, not come back to me, not come back yet, did not come back to us,
  did not come back to me, taken leave, taken ill, no sign of report, no sign of gp,
  no sign of police, no sign of school, no sign of hv, do not know where to, no idea where to,
  do not know where it, no idea where it, do not know where meeting, i am on my own, on my own,
  lone, left school, left our school, drowning in, moved out, jump to, missed, late, not in danger,
  not in any danger, not danger, nobody hurt, nobody is hurt, nobody hurting, nobody is hurting,
  no one hurt, no one is hurt, nobody got hurt, nobody got burnt, not self harming, not scared,
  not frightened, not afraid, not hungry, not hurt, not hurting, not carry knife, not alone,
  never left alone, not left alone, not be alone, never been left alone, not feel alone,
  knife crime, knife arch, toy gun, water pistol, knife under supervision, immediate danger or,
  in emergency, 999 herself, hit it off, shot down in, kill two birds, terrified of speaking,
  scared of speaking, self harm nurse, self harm worker, self harm team, bumped head in pe,
  lost two baby teeth, baby teeth, baby tooth, cut onion, house fire was, not emergency,
  but not now, not missing, not missing child, no bleeding, no knives, no weapons, no guns,
  toy guns, patient emergency, emergency patient, emergency with patient, emergency with my patient,
  emergency with client, emergency clinic, emergency list, emergency appointment,
  emergency appointments, emergency at work, emergency in clinic, emergency on ward,
  emergency at surgery, emergency at practice, emergency at other school, clinic emergency,
  ward emergency, work emergency, staffing emergency, obstetric emergency, dental emergency,
  medical emergency with another, emergency with another, childcare emergency, plumbing emergency,
  boiler emergency, emergency vet, emergency plumber, emergency call out, emergency callout,
  emergency visit to another, emergency meeting, emergency staff meeting,
  emergency services training, mum on her own, mum is on her own, dad on his own, dad is on his own,
  not to be alone, never to be alone, not to be left alone, good hiding, shoot me now, death of me,
  hung up on, eats like starving, starving horse, hit jackpot, smoke alarm, smoke alarms,
  smoke detector, playing dead, drowned her sorrows, drowned his sorrows, heart attack when i saw,
  heart attack at, will kill me if, would kill me if, took beating, bumped his head in pe,
  bumped her head in pe, pushed pram, pushed buggy, pushed trolley, is shaken up after,
  was shaken up after, bit shaken up, rash has gone, cough has gone, fever has gone,
  temperature has gone, sickness has gone, bruise has gone, marks have gone`
