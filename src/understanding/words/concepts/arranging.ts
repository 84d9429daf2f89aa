// Replies and reminders, the quorum, and changing a meeting.

export const arranging = {
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
} satisfies Record<string, string>
