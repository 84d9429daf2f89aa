// Coming or not, late, early, arrived.

export const beingThere = {
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
} satisfies Record<string, string>
