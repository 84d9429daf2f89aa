// What people talk about in this work, and the words they say it in. Phrases stand between commas; '~' after a word stands
// for its endings (share~ = share, shares, shared, sharing). Little words ('the', 'a', 'please') are ignored everywhere,
// and 'cant', 'can't', 'cannot' are one. Add a phrase here and every clue that names the concept understands it.
import { agencyWords, otherRoles } from './agencies.ts'

const listed = {
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
  SOMEONE: 'someone, somebody, anyone, anybody, one of us, one of team, person, somebody else, someone else',
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

  // Being there
  COME: `
    come, comes, coming, attend~, attendance, be there, there, make it, make that, make this, make meeting, make conference,
    make core group, make tomorrow, make monday, make tuesday, make wednesday, make thursday, make friday, join~, turn~ up, show~ up,
    be at, get there, get to, be present, be around, dial~ in, be in, be along, make date, make time, make those, make your, make next,
    make either, do date, do that date, do that day, do that time, do that one, do this one, do those, do monday, do tuesday, do wednesday,
    do thursday, do friday, do then, do tomorrow, do morning, do afternoon, participate, be with you, get away, get out, be able,
    get cover to, be part`,
  COMING: `
    coming, attending, attended, be there, going, accepted, expected, attend, in attendance, due to come, joining, turning up, showing up,
    come, be at, confirmed, on list, signed up, invited and coming, said yes, said they would come, going to be at, going to be there,
    make it, attendees, attendance, in room, at table, expecting, round table`,
  NOT: 'not, no, never, nobody, none, without, nor, yet to, has not, have not',
  NOTABLE: `
    can not, will not be able, will not, not able, unable, not going to be able, can no longer, no longer able, no longer, not going to,
    not available, unavailable, not free, would not, could not, not be able, will be unable, not be available, not gonna, have to miss,
    going to miss, will miss, struggling, struggle, impossible, no way i can, not possible, not in position, i will not be, am not around,
    will be away, not making it, do not think i can, doubt i can, are not able, do not think i will`,
  DECLINE: `
    decline, declining, declined, apologies, send~ apologies, my apologies, give my apologies, sends apologies, double booked,
    double booking, clash, clashes, clashing, on annual leave, annual leave, on leave, off sick, not in that day, do not work,
    non working day, day off, in court, at court, count me out, will be away, am away, on holiday, unavailable, not available,
    prior commitment, another commitment, other commitment, already booked, fully booked, pull out, have to pull out, not attending,
    not coming, can not attend, will not attend, can not come, can not make, not able to attend, unable to attend, can not do,
    wont be attending, bow out, other plans, on training, training that day, on maternity leave, am off, out of office, back out,
    got something else on`,
  YES: `
    yes, yep, sure, of course, absolutely, definitely, confirmed, certainly, happy to, no problem, will do, put me down, count me in, fine,
    great, perfect, good, okay, see you, works, accept, accepting, accepted, confirm, confirming, i can confirm, no problems`,
  MAYBE: `
    maybe, might, may not, possibly, perhaps, not sure, unsure, do not know yet, will try, i will try, trying to, try to, hope to,
    hopefully, hoping, tentative, tentatively, provisional, provisionally, depends, depending, cant promise, can not promise, not certain,
    not 100, 50 50, waiting to hear, waiting for, need to check, have to check, let you know, will confirm, get back to you, subject to,
    up in air, probably, pencil me in, pencil, leave it with me, not definite, cant say yet, can not say yet, can not confirm,
    cant confirm, uncertain, if i can, i will see if, do not know if, should be able, likely, touch and go, possible but`,
  LATE: `
    late, running late, delayed, behind, stuck in traffic, traffic, held up, be late, bit late, running behind, been held up, overrunning,
    over running, over run, train delayed, train, hold on for me, start without me, start without, on my way, en route, bus, miss start,
    miss beginning, not be there until, not there until, not there till, arrive at, joining at, get there for, stuck on, there by,
    there for, roadworks, behind schedule, parking`,
  LEAVEEARLY: `
    leave early, leaving early, leave at, leaving at, leave by, leaving by, go at, need to go, have to go, have to leave, need to leave,
    must leave, going to have to leave, got to leave, go early, going early, shoot off, dash off, dash at, slip out, step out, duck out,
    drop off call, drop off at, jump off, leave before, leave halfway, leave half way, leave part way, only stay, can only stay,
    only stay until, only there until, only there for, only until, stay till, stay until, finish at, have hard stop, hard stop,
    need to be away, be away by, away by, out by, gone by, get away by, can only do first, only do first, first half, first hour,
    first part, first half hour, first 30, miss end, part of meeting, part of it, need to be out, have to be out, have to be gone, off at,
    leaving half way, need to be finished, disappear at, excuse myself, hop off, need to leave you, have to dash, got to go, leave after`,
  ARRIVE: `
    dialled in, just dialled in, here now, present, arrive~, has arrived, have arrived, is here, are here, just walked in, walked in,
    turned up, has joined, joined, just joined, come in, came in, is present, in room, logged on, on call now, showed up, attended, here,
    just got here, got here, in building, on line, on call, on screen, in meeting, joined us, come on, came on, just arrived, signed in,
    through door`,
  ABSENT: `
    did not show, no show, did not turn up, never turned up, did not attend, absent, never showed, not here, was not there, did not come,
    not shown up, did not arrive, not turned up, never came, not arrived, missed`,
  MODE: `
    in person, online, virtually, virtual, by teams, via teams, on teams, remotely, remote, by phone, by video, face to face, dial in,
    video link, by link, link, on line, video call, by telephone`,
  LINK: 'link, teams link, joining link, join link, dial in, joining details, invite link, url, room number, zoom',

  // Replies and reminders
  REPLY: `
    reply, replies, replied, replying, respond~, response, responses, answer~, rsvp, rsvpd, got back, come back, came back, get back,
    heard from, hear from, heard back, confirmed, confirm, acknowledged, accepted, accepted or declined, said anything, say anything,
    said whether, let us know, let me know, said yes, said no, told us`,
  CHASE: `
    chase~, chase up, chasing, remind~, send reminder, send reminders, send~ another reminder, reminder to, nudge~, nag, prompt~, push,
    poke, prod, ping, hurry up, follow up, following up, resend, re send, resending, send again, ask again, give them nudge, email again,
    message again, get onto, get on to, get hold of, send invites again, send invite again, send~ them reminder, send it again,
    invite again, second reminder, drop them reminder, kick up, bump, give reminder, reminder email, reminders out, another email,
    gentle reminder, final reminder`,
  NONREPLY: `
    non responders, non responder, non repliers, non replies, nonresponders, not replied, not responded, not answered, no reply,
    no replies, no response, unanswered, not got back, not come back, not heard from, silent, have not replied, has not replied,
    have not answered, has not responded, have not responded, have not got back, not confirmed, not rsvpd, not come back to us,
    yet to reply, yet to respond, yet to answer, yet to confirm, nothing from, no word from, outstanding replies, pending,
    still waiting on, waiting on, still waiting for, waiting for, ignored, ignoring, did not reply, did not respond, never replied,
    have not heard, not yet replied, owe us, owe me, outstanding, gone quiet, awaiting, no answer, not said, not acknowledged,
    not come back yet, not accepted or declined, overdue, late ones, stragglers`,
  MISSING: `
    missing, absent, not coming, not attending, declined, said no, gap, gaps, gap round table, who not, short of, lacking, not accepted,
    turned down, sent apologies, apologies, unrepresented, not represented, left to reply, not confirmed, still to, do not have, not got,
    need yet`,

  // Quorum
  QUORUM: `
    inquorate, quorum, quorate, quoracy, quorat, quorrum, quorete, enough agencies, enough people, enough professionals, right people,
    right agencies, minimum number, minimum agencies, numbers, enough of agencies, enough, enough round table, make up numbers,
    legal to run, valid, viable`,
  INQUORATE: `
    inquorate, not quorate, not enough agencies, not enough people, without quorum, no quorum, isnt quorate, fewer agencies,
    despite not being quorate, despite, even though not, despite quorum, below quorum, only one agency, without police, without health,
    without school, short, under quorum, with who we have, with what we have, who is here, without them, without enough, only two agencies,
    regardless, anyway, lack of quorum, not fully quorate, missing agencies`,
  PROCEED: `
    go ahead, going ahead, proceed~, carry on, continue~, override, overriding, overrule, run it, run anyway, hold it, hold anyway,
    press on, hold conference, start anyway, run conference, crack on, push on, keep going, use discretion, my discretion,
    chairs discretion, chair discretion, exercise discretion, waive, dispense with, still hold, still run, run with, have it anyway,
    go with, do it anyway`,
  WHATIF: `
    what if, what happens if, if, suppose, supposing, say, imagine, in event, without, what would happen if, assuming, hypothetically,
    would that mean, were to, lose, lost, pull out, pulls out, drops out, drop out`,

  // Changing meetings
  MOVE: `
    move, moving, moved, reschedule~, rearrange~, postpone~, put back, putting back, put it back, push back, pushing back, push it back,
    bring forward, bring it forward, bringing forward, change date, change time, change day, change it, new date, new time, another date,
    different date, another day, different day, shift, shift it, swap to, swap it, delay it, rebook, re book, re arrange, defer~,
    put it off, put off, push it to, move it, make it, switch it, switch to, slide, alter date, alter time, change conference,
    change meeting, start it at, later start, earlier start, hold it on, have it on`,
  CANCEL: `
    cancel~, call off, calling off, called off, call it off, scrap, scrap it, bin, not going ahead, no longer going ahead,
    no longer needed, no longer required, no longer happening, not happening, stand down, stand it down, abandon, abort,
    withdraw conference, drop conference, take out of diary, take it out, pull conference, does not need to go ahead,
    do not need conference, do not need meeting, stood down, take down, stop conference, not proceeding, withdraw, kill, ditch, close down,
    remove conference`,
  NEW: `
    add, adding, new, create~, set up, setting up, setup, book, booking, book in, schedule, scheduling, open, start, make, log, register~,
    arrange, put on, put in, enter, get on system, input, begin, need, another, convene, load, organise, organising, record`,
  CONFIRMED: 'confirmed, confirm, certain, definite',

  // Reports
  REPORT: `
    report, reports, paperwork, write up, statement, form, paper, papers, reprt, conference report, my report, agency report, assessment`,
  START: `
    start, starting, begin, beginning, create, open, new, write, writing, do, make, fill in, fill out, complete, get started, draft,
    kick off, crack on with, need to do, bring up, set up, give me, template, blank, get going, do my, get on with, compose, compile,
    put together, prepare, where do i do, send me, fill`,
  RESUME: `
    resume~, continue~, carry on, carry on with, carrying on, finish~, go back, back to, get back, return, return to, pick up, pick it up,
    where i left off, left off, where was i, half done, half finished, half written, halfway, half way, saved, draft, unfinished, rest of,
    finish off, where i got to, got up to, keep going, part done, part finished, part way, part completed, started yesterday, started last,
    already started, lost my place, carry, incomplete, left it, was writing, was doing, not finished, did not finish`,
  SUBMIT: `
    submit, submitting, submitted, send in, sending in, send it in, send off, send it off, hand in, hand it in, handing in, send report,
    send it, file, file it, file report, upload, attach~, finished report, finished my report, report is finished, report finished,
    report done, report is done, report is ready, ready to go, ready to submit, ready to send, all done, put it in, put in report, publish,
    submit it, heres report, here is report, here is my report, send my report, lodge, deliver, report attached, complete,
    completed report, report completed, report complete, report is complete, good to go, send through, sign off, signed off, sent in,
    finalise, finalised, send now, that it, turn in, finished it, pass it on, written it, hit send, hand over, let it go, send that,
    get report in, get my report in`,
  AMEND: `
    amend~, change~, edit, editing, edited, correct~, correction, fix, fixing, mistake, mistakes, error, errors, typo, typos, spelt,
    spelled, misspelt, wrong, wrongly, update, alter, altering, redo, re do, rewrite, tweak, put right, forgot to add, forgot to include,
    forgot to mention, forgot, add something, add bit, add to, missed something, missed bit, left out, left something out, take out,
    take something out, swap, got name wrong, got date wrong, wrong date, wrong name, wrong child, incorrect, inaccurate, resubmit,
    version, new version, replace, adjust, add more, put wrong, remove bit, missed off, revise, re submit, undo, unsubmit, reopen, re open,
    delete paragraph, delete line, add paragraph, not right, needs changing, take back, retract, pull it back`,
  NEEDED: `
    need, needed, have to, do i have to, must, required, should, supposed to, expected to, necessary, mandatory, obliged, compulsory,
    got to, want one, want, requirement, bother, even if, still need, do one, both, duty, own, point in, put in, meant to, count,
    one from me, due from me, instead of, expect`,
  DUE: `
    due, deadline, deadlines, by when, latest, last date, last day, cut off, cutoff, when does, when do, when is, when must, how long,
    how many days, how much time, how long have, days left, time left, need to be in, has to be in, have to be in, needed by, need it by,
    needs to be, have to be, has to be, should be, must be, timescale, timescales, time limit, time frame, timeframe, by what date,
    what date, what day, due date, no later than, how soon, how late, how far, furthest, earliest, is next, when will, due by, due in,
    window, how early, have i got, got left, run out`,

  SHARE: `
    report through, share, shares, sharing, shared, went through, gone through, going through, go through, talk~ through, talk~ it through,
    took through, taken through, take through, read through, read it to, read to, read it out, read with, discuss~, showed, shown, show,
    seen, read it, gave, given, give, handed, went over, gone over, go over, talked about, been through, been shared, sat with,
    sat down with, sat down, looked at it with, has copy, had copy, told mum, told dad, spoken about, spoke to them about, run through,
    ran through, walked through, talked them through, talk her through, talked her through, talked him through, got to see, had sight,
    sight of, explained, shred`,
  SHARED: `
    shared, have shared, went through, gone through, talked through, talked it through, took through, taken through, read through,
    read it to, read to, read it with, discussed, showed, shown, gave, given, handed, went over, gone over, been through, sat with,
    sat down with, sat down, run through, ran through, walked through, talked them through, talked her through, talked him through,
    has seen, have seen, seen, has read, have read, has copy, had copy, has had, explained, posted, dropped, has been through, mum read,
    dad read, took, translated, looked at it with, read it out, now has`,
  RESTRICT: `
    not safe to share, is not safe, not safe, unsafe, can not share, can not be shared, can not see, must not see, should not see,
    not to see, do not share, do not show, do not let, do not tell, not to be shared, not be shared, not be shown, must not be told,
    must not know, should not know, can not know, not for dad, not for mum, not for, restricted, restrict~, restrictd, withhold,
    withholding, withheld, keep from, keep back, hide, hidden, hide from, confidential section, annex, restricted annex, keep separate,
    keep confidential, put her at risk, put him at risk, put mum at risk, put them at risk, put child at risk, at risk if, risk if,
    danger if, dangerous to share, would be dangerous, police intelligence, police intel, intel, sensitive, third party, only chair,
    chair only, just chair, chairs eyes, for chair only, not be disclosed, non disclosure, do not disclose, without dad seeing,
    without mum seeing, without him seeing, not go to, not want dad to see, not want mum to see, not want him to see, not want her to see,
    not want them to see, private from, leave out of dads, redact, redacted, redacting, separate version, split conference, safety reasons,
    fabricated, fii, kept from, held back`,

  WRITE: `
    write, writing, wrote, written, word, wording, worded, phrase, phrasing, put, say, saying, call, rephrase, reword, describe, express,
    term, terms, language, sentence, tone, come across, put it, sound, sounds, read`,
  KINDER: `
    judgemental, blamed, judged, softer, kinder, nicer, better way, better word, better words, another word, another way, other word,
    different word, less blaming, blaming, judgmental, blamey, harsh, harsher, soften, too strong, too harsh, respectful, restorative,
    strength based, strengths based, plain english, plain language, jargon, jargony, jargon free, simpler, easier words, family friendly,
    appropriate, right word, right words, acceptable, okay to say, okay to write, okay to put, offensive, sensitive way, more positive,
    gentler, rephrase, reword, alternative, alternative to, instead of, best way, nice way, less formal, easier to read, too formal,
    readable, wording, stigmatising, tone, plainer, clearer, rude, fair, non judgemental, cold, too wordy, accusing, accusatory, label,
    labelling, understand it, lay terms, layman`,
  LOADED: `
    disengaged, non compliant, noncompliant, non compliance, refuses to engage, refusing to engage, hard to reach, difficult, manipulative,
    attention seeking, aggressive, chaotic, in denial, failure to protect, failed to protect, lack of engagement, disguised compliance,
    did not attend, dna, absconding, absconded, kicking off, naughty, vulnerable, complex, challenging behaviour, service user, placement,
    respite, contact, promiscuous, hostile, lies, toxic, volatile, neglectful, failed to attend, inappropriate, unco operative,
    uncooperative, resistant, avoidant, dysfunctional, troubled, refuses, cannot cope`,
  JARGON: `
    icpc, rcpc, cin, cp, section 47, section 17, s17, lado, idva, mash, dsl, camhs, quorate, quorum, core group, fgc, marac, mappa, plo,
    eduction, ehcp, smart, contingency, rag, acronym, acronyms, roth, abbreviation, abbreviations, outline plan, step down,
    strategy discussion, annex, quoracy, fgdm`,
  HELP: `
    help, help me, stuck, not sure what, what do i put, what do i write, what should i put, what should i write, what goes, what goes in,
    how do i fill, how do i, how do you, how does this, guidance, example, examples, explain what, what does it mean, what is meant,
    do not understand, do not get, confused, instructions, options, commands, menu, support, guide me, no idea what, lost, unsure what,
    what to put, what to write, how much do i, how much detail, show me how, what can you, what can i, what can, how to, tips,
    not understanding, assistance, advice`,
  FIELD: `
    impact, strengths, strength, worries, worry, childs views, child views, childs view, family views, familys views, parents views,
    what i can offer, chronology, contingency, involvement, needs to change, what needs to change, analysis, section, box, bit, part,
    field, question, wishes and feelings, recommendation, recommendations, view, risk, evidence, barrier, barriers, direction, column,
    heading, this part, that part, concerns, restricted section, outcome, rating, colour`,
  VIEWMINE: `
    see, view, show, look at, read, check, pull up, bring up, display, look back, remind me, what did i, what have i, find, open,
    let me see, see what, copy of my, where is my, where are my, have i, did i, download, print, get my, review my, re read, reread,
    what i, list my, list`,
  MINE: `
    my report, my answers, my answer, my reply, my replies, my update, my updates, my ratings, my rating, my invitations, my invites,
    my submissions, what i wrote, what i sent, what i said, what i put, what i submitted, my last, my draft, my tasks, my jobs,
    my to do list, my list, to do list, to do, to dos, my actions, what do i owe, my stuff, my meetings, my conferences, my commitments,
    i wrote, i sent, i said, i put, i submitted, i owe, outstanding for me, my deadlines, i promised, on my list, i need to do,
    assigned to me, waiting for me, expected of me, plan, child protection plan, mine, i replied, i answered, anything outstanding,
    anything i need, my diary, my history, my copy, i have got outstanding, i have to do, left to do, my offers, i offered, i rated`,

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

  SNOOZE: `
    remind me, remind me later, remind me again, remind me tomorrow, later, not now, snooze, ask me later, ask me again, ask me tomorrow,
    come back to me, busy, in middle of something, in meeting, do it later, will do it later, do this later, leave me, try me, try again,
    ping me, nudge me, not good time, driving, on visit, in clinic, come back later, after lunch, give me hour, give me until, bug me,
    stop reminding, stop nagging, stop pinging, back off, too many reminders, can it wait, can this wait, another time, in a bit, hold off,
    pause, mute, shortly, when i get back, message me later, tomorrow morning, on road, with family, get to it later, swamped,
    rushed off my feet`,
  MEMBERS: `
    on core group, in core group, core group members, members of core group, members, who else is, who is on, who is in,
    core group made up, core group list, part of core group, core group consist, names of core group, rest of core group,
    everyone on core group, in group, on group, core group with, who makes up, other members, list of members, fellow members`,
  WRONGPERSON: `
    wrong person, not me, not my case, not my child, not my family, not involved, do not know this, do not know them,
    do not know this family, do not know this child, never met, never heard of, do not work with, no longer work with, no longer work,
    no longer working with, not working with, left job, changed jobs, changed job, changed role, changed teams, moved team, moved teams,
    moved on, new job, different job, handed over, handed case over, closed case, closed to me, closed to us, not open to us,
    not open to me, not known to us, not known to me, not known to our, wrong email, sent to wrong, sent this to wrong, wrong number,
    mistaken, mistake, mistaken identity, someone else with same name, another person with my name, not at our school, not on roll,
    left our school, left school, moved schools, moved school, changed school, not registered with us, not registered here,
    not our patient, no longer our patient, discharged, not one of mine, not one of ours, not on my caseload, not my caseload,
    off my caseload, not allocated, no longer allocated, no longer involved, case was reallocated, reallocated, transferred to another,
    not mine, another worker now, wrong school, wrong surgery, should be going to, should go to, meant for, intended for, why am i getting,
    why have i got, why am i being, nothing to do with, no involvement, stopped working with, new worker is, not attend our,
    nobody by that name, do not recognise`,

  // Whom the family needs at its side
  INTERPRETER: `
    interpret, interprets, interpreter, interpreters, interpreting, translator, translators, translate, translation, dialect, bsl,
    sign language, signer, language support, interpretor, interperter, language line, speaks, speak english, first language, mother tongue,
    translated, signing`,
  ADVOCATE: `
    advocate, advocates, advocacy, advocat, advacate, someone to support mum, supporter, independent advocate, advocating, childs advocate,
    support person`,

  // Family contact and notice
  CONTACTED: `
    come off phone, came off phone, got off phone, off phone, been on phone, on phone to, on phone with, got through, get through,
    had words, sat with, catch up, caught up, spoke, spoken, spoke to, spoke with, spoken to, spoken with, rang, rung, called, phoned,
    telephoned, met, met with, visited, seen, saw, contacted, been in touch, had conversation, had chat, talked to, talked with, had call,
    had phone call, had word, caught up with, spoke on phone, got hold of, have seen, introduced myself, chatted to, chatted with,
    pre meet, pre meeting, pre conference chat, pre conference call, prepped, facetimed, messaged, zoomed, reached, had my call,
    had call with, done call, made contact, tried to call, tried to ring`,
  NOTICE: `
    notice, enough notice, notified, notification, told in time, told, informed, invited in time, letter, letters, invitation letter,
    invite letters, invitation, invitations, days notice, 12 days, twelve days, notifying, inform, told about, given notice,
    letting parents know, let parents know, know about, warning, been told, posted, heads up, made aware, aware, sent letter`,
  ENOUGH: `
    enough, in time, long enough, sufficient, how much, how many days, how long, right amount, on time, early enough, when did, when were,
    have, has, had, did, were, been, adequate`,
  DISSENT: `
    not everyone agreed, challenging, not agreed, did not all agree, objecting, disputing, disputed, appealing, disagree, disagrees,
    disagreed, disagreement, disagreeing, dissent, dissents, dissenting, dissented, does not agree, do not agree, did not agree, not agree,
    not in agreement, objected, objects, object, objection, opposed, opposes, against decision, challenge, challenges, challenged,
    unhappy with decision, unhappy about decision, not happy with decision, minority view, different view, split decision, not unanimous,
    wanted cin, wanted child in need, wanted cp, wanted it minuted, escalate, escalation, appeal, complain, complaint, voted against,
    thought it should, would have preferred, not support decision, contest, contested, contests, dispute, disputes, outvoted,
    differing view, not agreed by`,
  PUNCTUALITY: `
    late, on time, lateness, punctual, punctuality, turned up late, arrived late, arrives late, arriving late, left early, leaves early,
    always late, keeps being late, timekeeping, time keeping, who was late, late arrivals, latecomers, late comers, how often late,
    minutes late`,
  ATTENDANCEREC: `
    attendance, punctuality, turnout, attendance record, attendance rate, attendance rates, attendance figures, attendance stats,
    attendance audit, audit, attendance report, attendance data, figures, stats, statistics, spreadsheet, csv, export, data`,

  // Explaining
  WHY: `
    why, how come, reason for, what reason, where does, where did, how did you, how have you, who says, says who, on what basis, what rule,
    which rule, which policy, based on, explain, explain why, source, calculate, calculated, work out, worked out, get that, come from,
    came from, how is, how was, according to, justify, is that right, are you sure, what makes, legal basis, show working,
    where is that from, show your working, whose rule, guidance says, where in, statutory`,
  THATDATE: `
    that date, this date, date, deadline, that day, days, day, working day, working days, that, it, due, rule, calculation, two dates,
    that deadline, monday, tuesday, wednesday, thursday, friday, weeks, notice, timescale, then, so early, so soon`,
  COMMITMENTS: `
    commitment, commitments, offers, offered, offer to do, offered to do, promised, promises, pledges, pledged, agreed to do, signed up to,
    signed up for, said they would, said they would do, going to do, said they could, who is doing what, who does what, doing what,
    committed to, actions, actions list, list of actions, action list, what people said, said he would, said she would, what we all agreed,
    volunteered, undertakings`,

  // Administration
  INVITE: 'invite, invites, invitation, invitations, invited, calendar invite, invitation letter, invite letter, letter, diary invite',
  COPY: `
    copy, copies, copied, cc, duplicate, again, another, resend, re send, forward, forwarding, print, printout, printed, pdf, send me,
    save, download, see, show, view, wording, what did, what does, text, version, original, lost, deleted, never got, did not get,
    has not got, not received, did not receive, not arrived`,
  AUDIT: `
    audit, audits, attendance audit, audit trail, export, exports, exported, csv, spreadsheet, excel, figures, stats, statistics,
    attendance report, attendance data, attendance figures, quarterly, performance, data, breakdown, by agency, per agency,
    report on attendance, log, history, numbers, kpi, kpis, who changed, who did what, dashboard, return, percentage, analysis`,
  UNREACHABLE: `
    bounced, bouncing, bounce, bounced back, not delivered, undelivered, undeliverable, did not go through, not getting through,
    can not get hold, can not reach, can not contact, unreachable, not reachable, no answer, not answering, out of office, off sick,
    on leave, annual leave, maternity leave, left, has left, half term, school holidays, holidays, holiday, closed, shut, on strike, away,
    not in, not there, blocked, uninstalled, not on teams, no teams, does not have teams, not using teams, not got teams, do not use teams,
    long term sick, on sick, email failed, failed to send, message failed, wrong email, summer holidays, christmas holidays, inset day,
    not picking up, voicemail, unavailable, retired, gone on leave, not working, leave, can not be reached, can not open,
    not seeing messages`,
  COVER: `
    who covers, who is covering, covers, cover, covering, who else, who do i contact, who do i ring, who do i call, who can i contact,
    who can i ring, who can i try, contact, contacts, other contact, alternative contact, another contact, backup, back up, who to contact,
    who to ring, deputises, phone number for, number for, how do i contact, how do i get hold, how do i reach, how else, another way,
    who should i, instead, try instead, other email, who picks up, stand in, second contact, what do i do, what now, who next, phone list,
    ring instead, who is next, anyone else`,
  RECORDSENT: `
    minutes, record, records, decision letter, decision letters, outline plan, notes, conference record, letter, letters, plan, minutes of,
    conference minutes, decisions, write up, paperwork, invites, decision, cp plan, conference notes`,
  SENTOUT: `
    sent, sent out, gone out, went out, been sent, have sent, posted, emailed, distributed, circulated, issued, have gone, has gone, went,
    out today, out yesterday, all out, dispatched, mailed, delivered, in post, uploaded, shared, are out, is out, now out, hand delivered,
    off to`,
  TRANSFER: `
    transfer, transfers, transferred, transferring, transfer in, transfer out, moved to, moving to, moved into, moving into, moved from,
    moving from, moved area, moving area, out of area, new authority, another authority, other authority, receiving authority, relocated,
    relocating, moved out of, moved borough, gone to live, gone to, now living, now lives, come to us from, moved here, coming to us from,
    came from, arrived from, moved county, moved in from, on plan in, plan in, crossed border, moved across, new address in, rehoused in,
    placed in`,

  // Conversation
  REPRESENT: `
    instead, instead of me, in my place, my place, in my stead, on my behalf, behalf, represent, represents, representing, represented,
    representative, cover for me, covering for me, cover, covering, covers, step in, stepping in, stand in, standing in, deputise,
    deputises, deputising, deputy, deputize, deputizing, for me, fill in for me, filling in, sending, take my place, taking my place,
    going in my place, come in my place, go instead, come instead, coming instead, attend instead, attending instead, sub, subbing,
    swap me, swap with, replacing me, replace me, replacing, taking over, my replacement, send, will send, have asked, asked, nominated,
    nominate, delegating, delegate, delegated, sent, lieu`,
  NOBODY: `
    nobody, no one, no cover, no deputy, no one else, nobody else, no one available, nobody available, no one free, can not find anyone,
    can not find cover, can not get cover, can not get anyone, not got anyone, no one to send, nobody to send, have not got anyone,
    there is not anyone, there is no one, no representative, can not send anyone, can not send anybody, can not send someone,
    can not cover it, can not be covered, not able to cover, unable to cover, no staff, short staffed, no capacity, no spare, none of us,
    none of team, nobody from, no one from, no one can, nobody can, not anyone, do not have anyone, do not have anybody, can not spare,
    can not release, can not provide, can not send rep, no substitute, everyone is, everyone else is, all off, whole team, all on leave,
    only one in, just me, only me, it is only me, on my own, am only one, i am only, can not find someone, no replacement, not got cover,
    lone worker, one man band`,
  CLARIFY: `
    which meeting, which one, what meeting, which conference, which child, which family, which core group, who is this about,
    who is it about, who is this for, who is it for, what is this, what is this about, what is it about, what time, where is it,
    where is meeting, where is conference, where are we meeting, where is it being held, where do i go, what date is it, when is it,
    when is meeting, when is conference, what day is it, is it online, is it in person, is it on teams, is it face to face, how do i join,
    what address, which room, what room, which building, what venue, venue, location, who sent this, what am i being asked,
    what do you mean, what does this mean, not sure what this is, do not understand this, which case, whose meeting, whose conference,
    how long will it, how long is it, how long does it, how long will meeting, who is chairing, what time does, who is chair, parking,
    who is that, agenda, confused, more information, more details, more detail, what for, what reference, remind me what,
    why have i been invited, why am i invited, why do you want me, who invited me, why me, what is conference for, initial or review,
    teams or in person, who are you, why did i get`,
  SEND: 'send, sends, sending, sent, get, give, email, forward, post, mail',
  ACCEPT: `
    count on me, yes count on, count on us, i will be there, be there, i will attend, i am attending, i can attend, i can come,
    i am coming, i will come, i can make it, i can make that, i can make, i will make it, count me in, put me down, put me down as coming,
    put me down as attending, happy to attend, happy to come, able to attend, able to come, see you there, see you then, see you on,
    see you tomorrow, see you at, i accept, accept invite, accept invitation, accepting, accepted, works for me, that works, good for me,
    fine for me, fine by me, suits me, confirming attendance, confirm attendance, confirm my attendance, confirm i will, confirm i am,
    i will be attending, i will be coming, will be attending, will be there, will attend, will come, will join, i will join, i can join,
    i will dial in, i am free, i am available, we will be there, we can come, we can attend, look forward, looking forward, i am able,
    in my diary, it is in diary, in diary, am in, i am in, i can be there, can do, can do that, i can do, yes to, school will be there,
    school will attend, intend to attend, planning to attend, planning on coming, definitely there, wild horses, will see you,
    make it after all, able to make it, would be happy to attend, got it in diary, date is fine, time is fine, day is fine, ok for me`,
} satisfies Record<string, string>

const allAgencyWords = [...agencyWords, ...otherRoles].map(({ words }) => words).join(', ')
const ofAgency = (...names: readonly string[]) => agencyWords.filter(({ agency }) => names.includes(agency)).map(({ words }) => words).join(', ')

/** Concept → its phrases. AGENCY is any agency or role of words/agencies.ts, POLICE and its like one of them. */
export const concepts: Readonly<Record<string, string>> = {
  ...listed,
  AGENCY: allAgencyWords,
  POLICE: ofAgency('police'),
  SCHOOL: ofAgency('school', 'nursery'),
  HEALTHAGENCY: ofAgency('health'),
}
