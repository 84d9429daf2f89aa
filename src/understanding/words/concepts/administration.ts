// Why a date, who offered what, and the administrator’s work.

export const administration = {
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
  INVITE:
    'invite, invites, invitation, invitations, invited, calendar invite, invitation letter, invite letter, letter, diary invite',
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
} satisfies Record<string, string>
