// Sentences on which the immediate-danger screen must appear, and sentences that only sound like danger.
const lines = (written: string): readonly string[] => written.split('\n').map((line) => line.trim()).filter((line) => line !== '')

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
