// What people type that states nothing of their own: questions, doubts, what others say, and what others do.
export const unstated: readonly string[] = `
is owen going? | is owen going | can owen come | what's the least I can do?
what's the least i can do | mia wants to come in person | mum will be there | daniel can't come
callum maybe? | callum maybe | should I come | should i be there then | do I have to attend
do i need to come | can I join online | could callum go instead of me | could jo cover for me
would it be ok to send jo | is it ok if jo comes for me | not sure I can make it | i might be late
i may be 10 minutes late | probably can't come | maybe i can come
I'll come if my clinic finishes | unless I'm in court I'll be there
callum says he will come instead of me | ruth told me I can't come | dad said he is not coming
apparently I'm not needed | I think I can come | I should be able to make it
hopefully I'll be there | I'll try to be there | nan is coming | the gp will join online
the police can't make it | my manager will be there | my colleague is attending
who's going instead of me | does owen know he is coming for me | yes I'll be there, ok?
I can come, is parking available | I can come, where do I park | I can come but can mum
leo can't come because of school | mum can't make it on the 10th | has jo said yes
will I be late | will dad be there | will there be parking | are we coming | am I supposed to come
am I late | i was wondering if jo could come for me | just checking I'm coming
let me know if I'm needed | tell me who is coming | everyone is coming
nobody from school came last time | I came last time | I'd come if I could
I would come but clinic | i'd love to come | owen or me will come | either me or callum
owen is coming | jo will come | callum can go | what if I can't come | suppose I can't come
what happens if nobody comes | why do I have to come | how late can I be
remind me what time it is | remind me who is coming | can you remind me on friday
it depends on clinic | thinking of coming | I'm hoping to attend | she can come
he is running late | they left early | mum is running late | ruth left that job
the health visitor is not the right person | is this the wrong person | am i the wrong person
could be the wrong person | do you want me to come | is it worth me coming
any chance I could join by phone | wondering whether to come | isn't callum coming for me
doesn't jo do this now | has anyone said they can't come | dad doesn't want to come
mum's not coming | mia's coming online | the social worker asked me to come
I've been told I can't come | is online ok | would friday be better | leo will join by phone
grandad is going to be late | shall I send owen | shall we send callum instead
ought i to be there | need I be there | must I attend | jo is thinking of coming for me
callum can't come instead of me | if I can't come who goes | I'll be there provided I get cover
pencil me in | put me down as a maybe | tentatively yes | yes if online | yes maybe | yes probably
no idea if I can come | I dont know if I can make it | possibly late | could be late
looks like I'll be late | mum reckons I'm not coming | helen is stuck in traffic
helen can't do that date sorry | what time should I arrive | can't jo come
can't someone else come | can't we do it online | won't dad be there | where do I go if I'm coming
someone will come | somebody else is going | a colleague will attend
what would happen if i couldn't make it | am i expected to be there | is it compulsory
do you need me there | do they want me there | is somebody from the school going
is anybody going from housing | has owen been asked yet | did you ask owen | have you asked callum
will owen do it | would owen be able to go | would it help if I came | would you like me to come
could I dial in | could i send a colleague | can my colleague come | can my deputy go for me
can we send someone else | can someone cover for me | may I join by video | may i send my deputy
might be able to come | i might not be able to come | might be running a bit behind
may be late, traffic is bad | may have to leave early | might need to leave at 11
would leaving at 11 be a problem | is leaving at 11 ok | is it alright to leave early
will it matter if I'm late | does it matter if i am 10 minutes late | what if I'm 15 mins late
how long will it last | when do I need to leave | what time does it finish so I can leave
not certain I can do that date | not 100% sure I can come | I'm not entirely sure I'll be there
i am unsure | unsure about thursday | bit unsure if I'll make it | I haven't decided yet
not decided | can't say yet | can't promise I'll be there | cant guarantee I'll make it
I doubt I'll be able to come | doubtful | unlikely to make it | likely coming | I'd say probably
most likely yes | I suppose I could come | suppose so | guess so | I guess I'm coming
I reckon I can make it | I believe I can come | I assume I'm coming | presumably I'm invited
I imagine I'll be there | fingers crossed I'll be there | all being well I'll be there
with any luck I'll be there | touch wood yes | hoping to come | will try and come
I'll do my best to be there | I'll see if I can come | let me check with my manager
I'll have to check my diary | need to check with work first | subject to clinic I can come
as long as I can park I'll come | provided it's online I'll be there
only if mum is happy with it | unless something comes up I'm coming | if I get cover I can come
if it's online then yes | yes if it's before 12 | depends who else is going | depends on the time
we could probably do it | thinking I might come | thinking about sending callum
considering sending owen | wondering about asking jo to go | maybe jo could do it | perhaps callum
perhaps owen could go for me | owen maybe | jo possibly | callum might come instead of me
callum could come instead | callum should go instead of me | callum would be better than me
callum said yes | callum told me he'd go | callum says he'll go for me | callum thinks he can come
jo mentioned she could come | jo reckons she can do it | jo offered to come
jo asked if she could come for me | owen wants to go | owen would like to attend
owen is keen to come | owen has said he can't come for me | I heard owen is going
someone said callum is coming for me | according to ruth I'm coming | ruth says we're all coming
my manager says I can't go | my manager thinks I should come | my boss wants me to come
my boss told me I have to go | mum asked me to come | mum wants me there
mum would like me to be there | mum wants to bring her sister | mum says she'll be late
mum says she can't come | mum isn't coming | mum's going to be there | mum is bringing nan
mum will join online | mum and dad are both coming | mum is not well so won't be there
dad wants to join by phone | dad can't make it | dad won't come | dad is coming
dad has to leave early | dad will be 20 minutes late | dad's running late | nan would like to come
nan can't make that date | grandad will come instead of mum | leo doesn't want to come
leo will be at school | mia can't come, she's at school | mia would like to say something
mia hopes to come in person | the children won't be there | the parents are coming
the family can't do thursday | their solicitor will attend | her advocate is coming
the interpreter can't make it | the interpreter will be late | the GP isn't coming
the GP will send a report | gp can't attend | health visitor can't come | police aren't coming
police will join online | social care won't be there | housing are not coming
daniel will be there | daniel is coming | daniel is off sick | shazia is away
shazia can't make it | helen isn't coming any more | ruth has a training day so she can't come
ruth is running late | anil is going to be 10 mins late | femi left that job
grace is not the right person | they can't come | they're coming | he's not coming
she will be there | she'll join by teams | he'll be late | everybody is going to be there
nobody is coming | someone from my team will be there | one of us will be there
either of us will come | one of my colleagues will go | a colleague is coming
somebody will cover | my colleague can go | my deputy will attend | our nurse will come
school will be there | who said I was coming | who told you I'm coming | who is covering for me
why does it say I'm coming | why am I down as coming | did I say yes | did i decline
have I answered | have I said I'm coming | am I down as coming | am I still coming
have i been replaced | was I meant to be there | aren't I coming | isn't mum coming
shouldn't I be there | can't I just send a report | couldn't I join online
how do I say I can't come | how do i decline | how do I send someone else
where do I say that I'm running late | what do I do if I'm ill | what's the point of me going
whats the best way to say no | anyone else coming | anybody coming from the police
any chance jo can come for me | any point in me coming | ok to join online | okay if I come late
alright if callum comes for me | is that a yes | is this me | is it the right meeting
is this the wrong meeting | do I know this child | should somebody else go | shall I come
shall we say I'm coming | tell me if owen is going | let me know whether I should come
remind me who's coming for me | remind me when it is | confirm who is coming
do you want me to remind you | can you snooze | could you remind me tomorrow
should I remind mum tomorrow | will you remind me on friday | maybe remind me tomorrow
mum asked me to remind her tomorrow | yes I'll be there, is that ok?
yes, I can come - do I bring anything? | no can't come, is that a problem? | I'm coming, aren't I
I'm coming, right? | I can't come can I | I'll join online, what's the link
I can come, who else is | I can come but can callum come too | I can come if callum can
I can come or send callum | callum or I will be there | I or callum will come
online or in person, whichever
`
  .trim()
  .split(/ \| |\n/)
