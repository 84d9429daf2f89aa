// Not now, who else, and not me.

export const whoElse = {
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
} satisfies Record<string, string>
