// Reports: writing them, handing them in, showing them to the family.

export const reports = {
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
} satisfies Record<string, string>
