// Sentences that name harm, each with words that the list would otherwise point out. Not one of them may be touched.
export const harmSentences: readonly string[] = `
  Dad hit Mia and she now has challenging behaviour.
  She was punched by her stepfather at contact.
  There is a risk that the placement will break down.
  The bruise on his cheek was seen after respite.
  The baby was left alone while Mum was with her peers.
  He strangled her while the siblings watched.
  Noah is suffering ongoing significant harm and the family refuses to engage.
  Mum's failure to protect Mia from Lee has led to further injury.
  Lee burned Alfie with a cigarette because he was naughty.
  Mum failed to attend hospital with Noah, who had a fractured skull.
  Dad kicked Alfie in the stomach when he was attention seeking.
  Alfie kicked off and Dad beat him with a belt.
  Jade's boyfriend, who is 27, has sexually abused her and she is choosing to stay with him.
  Jade was raped by a man from the contact centre.
  Kai carries a machete because his peers have threatened him.
  Ruby took an overdose after her placement ended.
  Ruby is manipulative and says that she will kill herself.
  Mum was unconscious from drink when the siblings came home.
  Mum uses crack cocaine in front of the service user's children.
  There was heroin on the table at the time of the chaotic visit.
  Dad is in denial that he shook the baby.
  Mum lies about how Noah's leg was broken.
  Lee punched holes in the door and the domestics continue.
  He held a knife to her throat in front of her siblings.
  The children are hungry and dirty and Mum is non-compliant.
  Noah has lost weight, is not being fed, and his mother fails to attend clinic.
  Alfie is made to stand outside in the cold as a punishment.
  Alfie was locked in his bedroom as punishment for being naughty.
  Dad threw a chair at Mum and was aggressive.
  Mum bit Ellis on the arm because he kicked off.
  Ellis was scalded in the bath during contact.
  Ellis said that Grandad touches him when he goes for respite.
  Lee has a conviction for assaulting his own child, and the parents are uncooperative.
  He pulled her hair and dragged her to the car from the contact centre.
  The older boys forced Kai to sell drugs and he absconded.
  Kai has been groomed by adults who gave him a phone, and he is choosing to meet them.
  Jade is being sexually exploited by her older boyfriend and puts herself at risk.
  She was found in a hotel with three men after she absconded from her placement.
  Mum's partner sent indecent images to Jade and to her siblings.
  Dad screams at the children every night and Mum is hard to reach.
  Mia hides under the bed when Lee comes to the house for contact.
  Mia is frightened of her father and does not want contact with him.
  The neighbours heard Lee smashing the flat up during another domestic.
  Lee will not let Mum leave the house or see her friends, and she fails to attend appointments.
  Noah was found floppy and could not be woken, and Mum was uncooperative with the crew.
  Noah sleeps with his mother on the sofa after she has been drinking and she is resistant to advice.
  The dog has bitten two of the siblings.
  There was no food, no heating and no bedding, and the parents are hard to reach.
  Toby was wandering the street at 2am in his nappy and Mum is in denial.
  Grace has had untreated tooth decay for a year because Mum failed to attend the dentist.
  Grace was given tablets to make her sleep, and the care plan was not followed.
  Mum tied Alfie to the chair because of his challenging behaviour.
  Dad poured boiling water over her hand and lied about it.
  Alfie had blood in his ear after contact with his father.
  The unexplained marks on Noah's legs were seen by his peers' parents.
  A gun was found in the loft of the placement.
  Mum said that she wants to drown the baby, and has not engaged since.
  Dad punched the wall next to her head and was non-compliant with the police.
  Their sister died in the care of the parents, who are in denial.
  The domestic violence is getting worse and Mum refuses to work with us.
  He put his hands round Mum's neck and she could not breathe, and the case was closed.
  Mum was held down by Lee while the siblings cried.
  He spat in her face at the contact centre.
  Ruby has been cutting her arms and is attention-seeking.
  Ruby does not want to be alive any more and is disengaged at school.
  Mr Doyle has been watching Jade undress and the birth mother does not believe her.
  Dad pinned Kai against the wall for kicking off.
  Lee stamped on her foot because she was being difficult.
  She is at risk of female genital mutilation and the family are resistant.
  They plan to take her abroad for a forced marriage, and the case is complex.
  There are fears for the unborn baby because Mum fails to attend scans.
  The flat is unsafe for a crawling baby and the parents are uncooperative.
  Her uncle came into her bed at night when she was on respite.
  Mum left Noah in the car for three hours and lied to the officers.
  Noah has faltering growth and Mum DNA his appointments.
  Mia has nightmares about the night when Dad attacked Mum, and attention-seeking has increased.
  Dad called Mia worthless and stupid in front of her peers.
  He broke her arm and then failed to attend the core group.
  Lee is dangerous and manipulative.
  Kai owes money to dealers and is associating with a gang that has guns.
  Mum's new partner held Leo's hand over the hob because he kicked off.
  Dad emptied a kettle over Sam and then lied.
  The toddler fell from an upstairs window while his mother was at contact.
  The baby has a torn frenulum and the parents are non-compliant.
  The nurse noticed finger-tip shaped discolouration on his upper arm after contact.
  Lee ran Mum over with his car outside the contact centre.
  Kai was made to swallow wraps and then absconded.
  Police found an unloaded pistol in his placement.
  Ava's carer filmed her in the shower at the placement.
  Her peers passed round an intimate video of her.
  Mum puts vodka in the bottle to quieten the siblings.
  Mum tested positive for opiates and is hard to reach.
  Mum locked the fridge and the siblings scavenged from bins.
  The twins were unclothed and covered in excrement when the chaotic flat was visited.
  Ben weighs what he weighed a year ago and Mum fails to attend clinic.
  The baby's head was dropped onto the hard floor in the placement.
  Dad has told Mum that he will take the siblings abroad and she will never see them again.
  Dad put a tracker on her car and waits outside the contact centre.
  Ruby was found on the bridge and is attention seeking.
  Ruby swallowed bleach after contact.
  Ruby says that nobody would notice if she was gone, and she is manipulative.
  Grandad put his hand up her skirt during respite.
  A 40-year-old man has been messaging Jade and she chooses to meet him.
  Jade came back to the placement with new trainers and a love bite.
  He forced himself on Mum while the siblings were in the room.
  Dad has been to court for what he did to his first baby and Mum is in denial.
  The unborn baby is exposed to cannabis and Mum DNA scans.
  The children saw Dad with his hands on Mum's windpipe, and they have challenging behaviour.
  Mum keeps falling asleep with the newborn on her chest and is resistant.
  The flat has bare wires and Mum failed to engage with housing.
  Noah was strapped in his pushchair facing the wall for six hours and Mum lies about it.
  Lee kept Mum from ringing anybody, and she failed to attend.
  Mum slept through while the two year old turned on the gas in their placement.
  Sam's eardrum was perforated after respite.
  Sam came to school with a split lip and was naughty.
  He's got a black and purple eye and says his peers did it.
  Sam was flung across the room for being naughty.
  Dad tipped Ben out of his wheelchair for attention seeking.
  Mum bent his fingers back because he kicked off.
  Mum laced his food with salt and is manipulative.
  Kai was jumped by his peers and his jaw is wired.
  He keeps a samurai sword and is difficult to work with.
  A cousin interfered with her at the family placement.
  Leo's legs were marked by a cable after contact with Dad.
  The girls have been cut (FGM) and the family is hard to reach.
  They intend to marry her to a cousin at 15 and she absconded.
  Dad whipped him with a charger lead as punishment.
  Mum told Leo that she wished he had never been born and that he is naughty.
  Dad did this to her arm at contact.
  Kai is being used to carry packages to Bournemouth and has absconded.
  Mum brought a man home whom she had just met, and he got into the bath with the siblings.
  The children were not picked up and slept in a stairwell near the placement.
  Social care believe that he shook him.
  We are extremely worried for the lives of the siblings.
  If nothing changes the siblings will come to grief.
  The children are not protected in this placement.
  It is not ok for the siblings to be around Lee.
  Lee must never be on his own with the siblings.
  Mum has disclosed strangulation and is uncooperative.
  Dad is a Schedule One offender and has contact.
  Dad broke the placement's door down with an iron bar.
  Lena's collarbone snapped during respite.
  Mum shut Lena in the coal bunker when she was naughty.
  Lena is terrified of going to contact.
  Dad let his friend do things to Lena at the placement.
  Mum's boyfriend gave Lena wine and then made her take her top off, and she is in denial.
  The siblings were in the back of the van when Dad crashed it on purpose.
  Mum leaves the siblings with a man who is on the register.
  Lena has been sent to collect money for older boys and absconds.
  Lena and her peers were plied with alcohol.
  Owen is seen as a slave by his placement.
  Owen's uncle goes into his room after dark when he is at respite.
  Owen ate from the dog's bowl because there was nothing else, and Mum is hard to reach.
  The baby has not gained since birth and the parents are resistant.
  The infant lay in his own mess for a day in the chaotic flat.
  Mum sat on the baby and lied about it.
  Dad put a pillow over his face because he kicked off.
  He nearly lost his life in that placement.
  She poses a threat to her siblings.
  Nobody knew where Owen was for nine days after he absconded.
  Owen takes whatever the older lads give him and is difficult.
  Mum has twice tried to end things and the siblings found her.
  He goes to contact in fear.
  Owen was whacked by his peers.
  Dad hurls plates and Mum is in denial.
  It was Lee who did it and Mum lies about that.
  The injuries are consistent with the placement carer twisting his arm.
  The mother's account does not explain the injury and she is non-compliant.
  Lee holds Mum's passport and bank card, and she refuses to work with us.
  Lena was called a slag by her dad at contact.
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
