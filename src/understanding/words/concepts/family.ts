// At the family’s side, talking with them, and what they or others disagree with.

export const family = {
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
} satisfies Record<string, string>
