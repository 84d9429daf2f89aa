// The child’s voice, the plan, its progress, and what people promise.

export const plan = {
  // Family voice
  CHILDVOICE: `
    childs views, child views, views of child, her views, his views, their views, wishes and feelings, wishes, feelings, voice of child,
    childs voice, her letter, his letter, their letter, wrote letter, written letter, letter, letter from, drew picture, drawing, picture,
    drew, poem, video, recorded message, voice note, statement from child, mind of my own, moma, three houses, her words, his words,
    their words, own words, in her own, in his own, she told me she wants, he told me he wants, wants to say, wants to tell,
    wants you to know, want to say something, wants to speak, wants to come, wants to be heard, wants everyone to know,
    wants meeting to know, child wants, child said, child told me, children said, children told me, kids told, girl said, boy said,
    she said, he said, they said, she says, he says, they say, told me, she feels, he feels, read her, read his, read their, read out,
    her message, his message, speak at, speak in meeting, his wishes, her wishes, feels, direct work`,

  // Plan and progress
  RAG: `
    rag, rags, ragged, rag rating, rag ratings, rating, ratings, rated, colours, colour, red amber green, traffic lights, traffic light,
    scores, score, reds, ambers, greens, scored, progress, progress ratings, how is plan going, how is plan doing, how is plan working,
    updates, colour coding`,
  COLOUR: 'green, amber, red, orange, yellow, greens, reds, ambers',
  UPDATE: `
    update, updating, rate, rating, rag, mark, put, score, change, it is, is now, still, set, going to be, would say, gone to, moved to,
    i would rate, down to, up to, gone from, went from, stays, staying, stay, all, everything, first, second, third, last one, number,
    outcome, attendance, home conditions, one, two, three, better, worse, improved, from my side, our end`,
  PROGRESS: `
    got better, getting better, getting worse, got worse, things are better, things are worse, things have improved, has improved,
    have improved, improved, improving, improvement, slipped, slipping, gone backwards, going backwards, deteriorated, deteriorating,
    no change, no better, no worse, no progress, good progress, some progress, making progress, on track, off track, much better,
    much worse, lot better, lot worse, safer, less safe, going well, not going well, dropped, gone up, gone down, went up, went down,
    been in every day, attendance is up, attendance is down, attendance up, attendance down, is up to, is down to, slid, picked up,
    back to how, turning up clean, doing well, settled, moved forward, come on, not moved, nothing has changed, not improved, bit better,
    bit worse`,
  SAME: `
    same as last time, same as before, same again, same as previous, same as my last, same as last month, same as ever, no change,
    no changes, nothing changed, nothing has changed, unchanged, as before, as last time, as previous, same update, same rating,
    same ratings, same colours, same colour, same scores, ditto, copy last, copy my last, copy over, repeat last, repeat my last, use last,
    use my last, as it was, same one, same answers, same still, nothing new, nothing to add, nothing different, no update, no updates,
    carry over, carry forward, all same, exactly same, no different, hasnt changed, has not changed, have not changed, not changed,
    not different, as per last, keep it same, leave it same, leave as is, leave it as it was, keep as is, still same, what i put last time,
    what i said last time, reuse, same for all, same thing, as they were, stays same, identical, no movement`,
  TREND: `
    trend, trends, trending, over time, since last, since beginning, since start, since first, since conference, over last,
    across core groups, over core groups, history of, history, compare, compared, comparison, moved since, changed since, direction,
    improving, getting better, getting worse, getting any better, going up, going down, pattern, graph, chart, has changed, have changed,
    progress over, movement, moved, each core group, from one core group, month by month, better or worse, timeline, worse than last,
    better than last, on way up, on way down`,
  OUTCOME: `
    outcome, outcomes, goal, goals, action, actions, home conditions, attendance, school attendance, routines, bedtime, bedtimes, drinking,
    alcohol, supervision, feeding, weight gain, dental, health appointments, appointments, hygiene, arguments, domestic abuse, safety plan,
    behaviour, boundaries, substance use, drug use, mental health, first, second, third, last one, one, two, three, number, plan, lateness,
    routine, nursery attendance, contact, family time`,
  ASSEMBLE: `
    assemble, assembling, put together, pull together, pulled together, put it together, build, building, compile~, collate~, combine~,
    draft, generate, produce, create, make, prepare, join up, merge~, gather, gather up, turn into, make up, draw up, write up, bundle, do,
    do me, run off, stitch, bring together, package, everyones updates, turn updates`,
  GROUPREPORT: `
    core group report, group report, joint report, combined report, review report, rcpc report, report for review, report for rcpc,
    report for conference, one report, single report, shared report, core group paper, report from updates, report from everyones, pack,
    conference pack, bundle, review pack, summary for review, report out of, into report, draft report, overall report, collated report,
    composite report`,
  COMMIT: `
    i can, i could, i will, we can, we will, i am happy to, happy to, i am able to, we are able to, i offer, i would like to offer, let me,
    i am going to, we could, i am willing to, willing to, i commit, i promise, put me down for, put me down to, we are going to, we offer,
    i shall, i would be able to, my team can, our team can, school can, health can, i would be happy to, glad to, sign me up for,
    i undertake, i pledge, i can offer, offering, we can offer, school will, nursery can`,
  SUPPORTACT: `
    visit, visits, home visit, see, do, take, run, provide, offer, support, help, bring, drive, collect, pick up, drop, ring, phone, call,
    text, meet, weigh, teach, show, set up, refer, do weekly, weekly, every week, fortnightly, daily, breakfast club, after school club,
    parenting, session, sessions, programme, course, group, lift, food bank, sort out, arrange, organise, speak to, talk to, check in,
    check, sit with, mentor, mentoring, work with, direct work, one to one, 1 1, fund, pay for, apply for, keep, give, go with, come with,
    accompany, breakfast, homework, uniform, bedtime, routine, routines, attend appointments, appointment, appointments, book, each week,
    every day, once week, twice week, mondays, tuesdays, wednesdays, thursdays, fridays, until easter, till easter, till christmas,
    until summer, after school, lunchtime, space, place, counselling, play therapy, nurture, keep eye on, lunch, walk, deliver, drop in,
    drop round, pop in, pop round, call round, go round, help out, chase housing, liaise, share bus, cover cost, swimming, transport,
    free school meals, sleep, wash`,
  REPEATED: `
    weekly, every week, fortnightly, daily, each week, every day, once week, twice week, mondays, tuesdays, wednesdays, thursdays, fridays,
    every monday, every tuesday, every wednesday, every thursday, every friday, until, till, monthly, every month, every morning,
    every other week, per week, once a fortnight, each morning, twice month, before, by`,
  DONE: `
    done, done that, done it, did it, did that, completed, complete, finished, sorted, sorted it, sorted that, sorted now, all done,
    did visit, did referral, made referral, referral made, referral done, referral has gone, referral is in, has been made, has been done,
    is done, been done, done now, ticked off, tick off, tick that off, mark as done, mark it done, mark as complete, mark complete,
    have done, i did, we did, have completed, already done, that is done, has happened, it happened, carried out, fulfilled,
    kept my promise, achieved, actioned, delivered, referred, set up now, up and running, in place now, started it, booked it,
    started last, made call, been and, cross off, cross that off, i have referred, visited, been round, went round, i went, taken to,
    took her to, took him to, met with, put in place, all sorted, job done, wrapped up`,
  PROMISED: `
    what i said i would, said i would, what i promised, promised, my action, action, actions, commitment, my commitment, my promise,
    promise, my task, task, offered, what i offered, agreed, what we agreed, said i would do, i was going to, my bit, my part, my side,
    my offer, offer, referral, visit, sessions, breakfast club, course`,
  STUCK: `
    stuck, blocked, not been able, have not been able, has not been able, could not, can not get, unable to get, waiting list, no spaces,
    no places, hit wall, hit barrier, barrier, falling through, fell through, fallen through, not happened, has not happened,
    have not managed, not managed, not done, have not done, did not manage, will not let, would not let, will not answer door,
    not answering, no one answers, refused referral, rejected, turned down, bounced back, sent back, knocked back, delayed, hold up,
    held up, ran out, run out, no funding, no capacity, can not do what, not going to happen, struggling to, struggling with, problem with,
    problem, problems with, issue with, need help with, not working, not started, fallen behind, failed, going nowhere, can not start,
    stalled, on hold, closed referral, been cancelled, can no longer, no longer do, no longer offer, no longer run, no longer available,
    not progressing, getting nowhere, not possible, can not complete, run into, behind with, obstacle, not getting anywhere, on waiting,
    full`,
  ABSENTREPORT: `
    send note, send written update, send update, send report, send something, written update, written report, send in report, in writing,
    send my update, write something, do report instead, report instead, note instead, submit update, submit report, submit something,
    email update, email something, update instead, send my views, send info, send information, send few lines, send paragraph,
    leave report, provide report, provide update, provide written, send one in, do written, put it in writing, give update, send my bit,
    contribute in writing, short report, brief update, send my report, input by email, send through update, pass on update,
    write few lines, do short update`,
} satisfies Record<string, string>
