// Whom it is about, and meetings and days.

export const peopleAndDays = {
  // People
  I: 'i, we, me, us, myself',
  FAMILY: `
    mum, dad, parent, parents, family, families, carer, carers, grandparents, nan, grandad, aunt, auntie, aunty, uncle, child, children,
    boy, girl, son, daughter, partner, stepdad, step dad, stepmum, step mum, stepfather, step father, young person, yp, teenager, teen,
    toddler, baby, sibling, siblings, brother, sister, her mum, foster carers, boyfriend, foster carer`,
  PARENTS: `
    mum, dad, parents, parent, family, both parents, carers, carer, nan, grandparents, stepdad, step dad, mum and dad, partner, families`,
  CHILD: `
    child, children, boy, girl, son, daughter, young person, yp, teenager, baby, toddler, pupil, lad, kid, sibling, siblings, twins,
    eldest, youngest, little one, boys, girls, student`,
  THEY: 'he, she, they, him, her, them',
  SOMEONE:
    'someone, somebody, anyone, anybody, one of us, one of team, person, somebody else, someone else',
  EVERYONE: `
    everyone, everybody, all, people, whole group, each person, all of them, all professionals, others, each agency, other agencies,
    all agencies, agencies, professionals, members, group`,
  COLLEAGUE: `
    colleague, my colleague, my manager, manager, my deputy, deputy, team mate, teammate, line manager, covering, my cover, student,
    my supervisor, my line manager, another worker, one of our team`,
  STAFF: `
    teacher, teachers, head teacher, headteacher, teaching assistant, ta, foster carer, social worker, health visitor, nurse,
    police officer, staff, member of staff, staff member, colleague, caretaker, coach, childminder, doctor, gp, key worker, support worker,
    youth worker, professional, nursery worker, dinner lady, my manager, volunteer, taxi driver, escort, tutor, scout leader, worker,
    practitioner, officer, midwife, chair, nursery manager, residential worker, family support worker`,

  // Meetings and days
  MEETING: `
    meeting, meetings, conference, conferences, core group, core groups, review, icpc, rcpc, session, review conference,
    initial conference, case conference, review meeting, initial, child protection conference, cp meeting, panel, one`,
  CONFERENCE: `
    conference, conferences, icpc, rcpc, initial, initial conference, case conference, review conference, child protection conference,
    pre birth, pre birth conference, transfer in conference, roth conference, review meeting, cp meeting, meeting`,
  COREGROUP: 'core group, core groups, core grp, core meeting, core group meeting',
  DAYWORD: `
    today, tomorrow, tonight, this week, next week, weekend, morning, afternoon, evening, that day, this afternoon, this morning,
    that date, that time, then, date, time, day, week, that week, slot, next month, day before, day after, fortnight`,
  LATELY: `
    today, yesterday, this morning, last night, on monday, on tuesday, on wednesday, on thursday, on friday, last week, earlier, just now,
    this afternoon, already, last friday, last monday, last tuesday, last wednesday, last thursday, other day, at weekend`,
  MONTHLY: `
    last month, this month, this quarter, last quarter, last term, this year, this term, last year, past month, past year, past quarter,
    last week, last six months, since september, recently, over last, so far, quarterly, monthly, last 3 months, last three months, q1, q2,
    q3, q4`,
} satisfies Record<string, string>
