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
`.split('\n').map((line) => line.trim()).filter((line) => line !== '')
