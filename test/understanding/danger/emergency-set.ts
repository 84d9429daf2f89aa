// Sentences on which the immediate-danger screen must appear, and sentences that only sound like danger.
const lines = (written: string): readonly string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const emergencies = lines(`
  mum has gone off with the kids, i'm scared for them
  baby is floppy and wont wake
  the baby isnt breathing
  dad is outside the house smashing the door
  she has taken an overdose
  he says he's going to kill her
  theres a fire at the house
  child found alone in the flat
  shes got a knife
  hes unconscious
  i think shes going to kill herself tonight
  the toddler has been left on his own in the car
  dads just taken the children and nobody knows where
  she hasnt come home and its 11 at night
  he is hitting her right now
  the child is missing
  14 yr old has run away from home
  she just told me her stepdad touches her
  mum is drunk and looking after the baby
  boyfriend has strangled mum
  he turned up at school with a machete
  theyre in danger
  i need the police now
  call an ambulance
  she has cut her wrists
  he is having a seizure
  baby has bruises and isnt crawling yet
  someone has snatched him from nursery
  please help the kids are locked in the bedroom and screaming
  the girl is too scared to go home today
  mum wont give the baby back and is threatening to jump
  boy on the roof saying he wants to die
  stepdad is kicking the door in
  swallowed a load of tablets
  i cant wake her up
  shes bleeding heavily
  dad is driving drunk with the kids in the car
  theyve put her on a plane to pakistan tonight
  no one has seen him since yesterday
  toddlers wandering in the road
  he's got a gun
  the house is on fire with the kids inside
  little one has been scalded
  child came in with a black eye this morning and wont say how
  mum says she cant cope and is going to hurt the baby
  babys lips are blue
  suicidal teen at home alone
  she disclosed sexual abuse to me this afternoon
  ex partner has broken in
  they are beating him
  no adult in the house and the 4 year old is crying
  he's not responding
  urgent - child at risk of harm right now
  he said he will burn the house down with them in it
  baby hasnt been fed for two days
  dad shook the baby
  shes being held hostage by her boyfriend
  they've gone, mum's packed up and left with the baby, we think to the airport
  kid has drunk bleach
  mums ex is outside school gates trying to grab the kids
  i'm really frightened for the children tonight
  hes choking
  cant find the child anywhere
  999
  this is an emergency
  young person says she's been raped
  teenager is cutting herself in the toilets
  he has threatened mum with a hammer
`)

export const nearMisses = lines(`
  police cant come
  emergency duty team invited
  whats the emergency number
  who is missing from 4471
  is anyone missing
  my report is missing a page
  the fire service are coming
  i'll shoot off at 3
  home conditions red, he was hit by dad last year
  no further missing episodes since the last core group
  she has not self harmed since september, green
  what if police cant attend
  we are missing health
  running late, stuck behind an accident
  minutes taken by ana
  i've taken her through my report
  mum took the kids to the dentist as agreed
  deadline for the report
  who took the minutes
  the baby is doing well, green
  sorry ive been knocked off my feet today
  its been a killer of a week, remind me tomorrow
  hit send by accident
  has the midwife come back to us
  how do i describe the injury in the impact box
  the attendance outcome has gone red
  ive lost the link
  i lost my place in the report
  we lost the gp, are we still quorate
  police have arrived
  is dad allowed in the room
  can you chase the emergency duty team
  i hurt my back so wont be in
  im off sick with a broken ankle
  my car has broken down so ill be late
  he used to go missing a lot but not now
  the family had a house fire in 2019
  alcohol outcome amber, no drunk incidents this month
  mum was assaulted three years ago
  burning question, when is the review
  is there a risk we wont be quorate
  safety plan outcome green
  leave the domestic abuse outcome as it was
  will dad and mum be in the same room
  who else is at risk of not coming
  i cant find the link
  i cant find anyone to cover
  didnt come home conditions meeting
  please call off the meeting
  call the school again please
  has anybody seen my report
  no sign of the police report
  dads solicitor wants to come
  need help with my report
  fire drill at school so ill be ten minutes late
  mum is scared of the meeting, can she have an advocate
  the children are safe and well
  can i say he was violent
  whats a better word than aggressive
  child was taken into care so cancel the conference
  he feels safe at school
  kids have gone to nans for the weekend as planned, all fine
  training on suicide prevention that day so cant come
  im on my own here so cant come
  the last incident was in march and nothing since
  dad smashed it at the parenting course
`)

/** Three later lists, each first read before anything was changed for it: README.md has the figures of that first reading. */
export const laterEmergencies = lines(`
  shes not breathing properly
  the little boy has fallen out of the window
  dad has barricaded himself in with the kids
  mum says she wants to end it
  i can hear the children screaming next door
  hes grabbed her by the throat
  hes holding a blade to mums neck
  baby turned blue
  toddler drank methadone
  they have been left with no food and no adult
  he was meant to be back from contact at 4 and dad isnt answering
  his dad took him out of school without permission
  girl has gone off in a car with an older man
  she's texted me saying goodbye
  she's got marks round her neck
  i dont think she'll be alive tomorrow
  what do i do he's hurting her
  pls help asap child in danger
  someones trying to get into the refuge
  mum has passed out and the kids are with her
  he told us his uncle makes him do things in bed
  teenager is standing on the bridge
  kid has a broken arm and mum wont take him to hospital
  they're taking her abroad to be married
  she's gone missing again
  he's missing
  child hasnt turned up at school and mum not answering, very worried
  baby is really poorly and mum refuses to call anyone
  mum just messaged that she will kill the children
  theyve run off with the baby from the ward
  partner is back in the house and he's on bail not to be there
  i found the kids on their own
  the four year old has been in the flat alone since last night
  shes pregnant and he kicked her in the stomach
  hes threatening us with a bottle
  BABY NOT WAKING UP
  hes overdosed
  she is having a fit on the floor
  someone needs to get to the house now
  i am really scared something will happen to them tonight
  dad has smashed up the flat and mum is hiding with the kids
  i've just seen stepdad punch the boy
  the baby has stopped crying and gone limp
  she rang me crying saying he's going to kill them
  hes got hold of petrol and says hell torch the place
  the 6 year old is home by himself
  child arrived with burns on his hands
  a man followed her home and is at the door
  my client has disappeared with her newborn
  she has swallowed her mums antidepressants
  he wont wake up and theres sick everywhere
  daughter says her brother is raping her
  mum is suicidal and has the kids with her
  kids have been taken by their dad, he's not allowed unsupervised
  theres blood all over him
  girl, 15, didnt come back to the placement last night
  theyre fighting with knives in the street
  he told the TA that mum hits him with a belt
  the boys are begging not to be sent home
  baby slipped under the bath water
  grandad has been touching her
  they are about to get on a flight with the girls
  unresponsive toddler
  dad is threatening to set himself on fire
  please send someone hes hurting mum
  worried sick hes going to do something to the baby
  i'm outside and can hear him beating her
  14 y o has taken a load of paracetamol
  the childs lips are going blue
  mum has locked them in a cupboard
  theres a child locked outside in the cold with no coat
  hes gone for mum with a chair leg
  she was strangled by her dad this morning
  im at the house and nobodys answering but i can hear a baby crying
  teenager has just told me she took a lot of pills
  mum has barricaded the door and says she'll hurt the kids
  kid ran out of school and we cant find him
  babys head looks swollen and shes very sleepy
  dad snatched the toddler from contact
  hes climbed on the railway bridge
  she is bleeding and wont go to hospital
  the kids told me dad has a gun under the bed
  little girl found walking along the main road
  stepdad has come back and he is kicking off at mum
  my pupil says she will jump off the car park after school
  newborn isnt feeding and looks yellow and floppy
  they are leaving the country tonight with the girls
  help the house is on fire
  mum collapsed, no other adult there
  he keeps saying hes going to end his life
  boy has been stabbed
  i think someone is going to die
  a stranger has got one of our nursery children
  she hasnt been seen since friday and her phone is off
  uncle is abusing her now, she's just said
`)

export const laterNearMisses = lines(`
  can you take the minutes
  whos taking notes
  the police officer has left
  will dad be at home
  the school is closed because of fire safety work
  i have lost my notes
  mum was not home when i visited
  the boy scored at football, doing great
  i need help urgently with my report
  ive been hit with a huge workload, remind me later
  missing the meeting tomorrow sorry
  she is leaving the country team and moving jobs
  can i take it that no one is coming
  have you run off the report
  report has disappeared from my screen
  i've got a knife edge deadline
  the ratings have dropped, attendance now amber
  we gave mum a lift home
  is he safe
  her dad has a new job
  running out of time for my report
  taking over from jane
  can you shoot over the link
  my manager is away now
  no one has replied
  send the police a chaser
  the chair has disappeared off the call
  the hv has gone
  cant find my report
  no idea where the meeting is
  put the kettle on
  dad took her to the doctors as agreed so thats done
  who took over from sarah
  can you take me off the list
  the children are on holiday with nan next week
  mum has hit her target of attending every week, green
  what happened to the reminder
  the worker has been off sick
  i have no idea where i left off
  the baby sleeps through now, routines green
  he is no longer drinking
  is dad being invited
  the bus was late again
  police have found no further offences
  she has taken up swimming
  can we bring the meeting forward urgently
  emergency dentist so cant make it
  i was in an accident on the motorway so running late
  school trip to the fire station that day
  mum took my call today, all ok
  attendance hit 95 percent
  mum said she is worried about the meeting
  how do i word that mum was drunk
  is the injury recorded in the report
  boy was not brought to his appointment last month
  they fought the decision
  dad is not answering his phone, i tried to ring him about the conference
  i am dying to know when the review is
  who was meant to be back to us by now
  the social worker has gone on leave
  can we end it at 3
  dad left early
  the boy took part really well
  school are worried about attendance
  mum is really anxious about tomorrow
  he had an accident at the weekend so i will be late
  the child has moved to a new school
  sw is off sick with flu
  her brother is coming instead
  can the police officer dial in
  my laptop died
  i fell behind with the report
  shes taken to nursery really well, green
  please can someone go through it with me
  we agreed he would go swimming
  have the kids got an advocate
  red on the drinking outcome
  i was held at a previous meeting
  baby weight gain outcome amber
  is there a fire exit in the venue
  dad hit the roof about the report but its shared now
  mum has taken the lead on routines
  i cant get the page to load
  remove me from the list
  who has got the minutes
`)
