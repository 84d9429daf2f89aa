// Answering an invitation, and asking back.

export const answering = {
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
