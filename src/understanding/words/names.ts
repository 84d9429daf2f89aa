// First names, surnames and places that are heard in Britain: never taken for a slip in a word of ours, so that Dean is not dead and
// Mrs Patel no panel. Facts alone, gathered for this list. Only names of four letters and more: shorter words are never mended.

const firstNames = `
aaliyah aaron abbie abby abdul abdullah abdullahi abdulrahman abeer abel abena abigail abimbola
abiola abraham abukar achieng adaeze adam adama adamma adedayo adela adelaide adele adeola aderonke
adesh adewale adeyemi adil adina aditi aditya admir adnan adrian adriana adrianna afia afsana afua
agata agnes agnieszka ahmad ahmed ahmet ahsan aidan aiden aileen ailsa aimee aine aisha aishah
aisling aiysha ajay akash akeel akeem akhil akosua akua akwasi alan alana alanna alannah alasdair
alastair albert alberto aleena alejandro aleks aleksander aleksandra alessandro alessia alex alexa
alexander alexandra alexandria alexandru alexia alexis alfie alfonso alfred alice alicia alicja
alina alisa alisha alison alistair aliya aliyah alka alla allan allen allison alma alya alyssa amaan
amal amala amali amalia amanda amandeep amani amar amara amarjit amber ambreen ambrose amelia amelie
amina aminah aminata amir amira amirah amit amna amos amrit amrita amritpal amyra anabel anais
ananya anas anastasia anders andre andrea andreas andreea andrei andrej andrew andrius andrzej
aneesa aneesah aneeta aneka aneta angel angela angelica angelina angelo angharad angie angus anika
anil anisa anisah anish anita anjali anju anna annabel annabelle annalise anne annette annie annika
anouk ansel anthea anthony antoine antoinette anton antoni antonia antonio anum anup anusha anwar
anya aoife apinder april arabella aran archer archibald archie areeba arfan ariana arianna arif
arifa arjan arjun arkadiusz arlo armaan arman armand armani armin arnav arnie arnold arooj arron
arsalan arsh arthur artur arturo arun arvind arya asad asha ashanti asher ashfaq ashish ashleigh
ashley ashling ashok ashraf asif asim asiya asma asmaa aston astrid athena atif atiya aubrey audrey
augustine augustus aurelia aurora austin autumn avani avery ayaan ayah ayan ayat ayaz ayesha ayisha
ayodele ayomide aysha ayub ayush azad azam azeem azhar aziz aziza azra babar babatunde bahar balbir
baljinder baljit balraj balvinder balwinder barbara barnaby barney baron barry bartek bartosz
basheer bashir basil basma beata beate beatrice beatrix beau becca becci becky belinda bella belle
benedict beniamin benita benjamin bennett benny bernadette bernard bernice bertie beryl bess beth
bethan bethany betsy bette bettina betty beverley beverly bhavesh bhavik bhavna bianca bibi bilaal
bilal bilkis bill billie billy binita binta blaine blair blake blanka bleddyn blessing bliss blythe
bobby bogdan bogdana boglarka bolanle boris boyd bozena brad bradley bradly brady brandon branwen
breanna breda breeda brenda brendan brendon bret brett briallen brian briana brianna bridget bridie
brielle brigid briony britney brogan bronagh bronte bronwen brooke brooklyn bruce bruno bryan bryce
bryn bryony bukola burhan burt busayo bushra byron cade caden cadence cain caitlin caitlyn caleb
callie callum calum calvin cameron camila camilla camille candice candida cara carina carissa carl
carla carlo carlos carlotta carly carmel carmella carmen carol carole carolina caroline carolyn
carrie carter carwyn carys casey caspar casper cassandra cassidy cassie caterina catherine cathleen
cathy catriona cecil cecilia cecily cedric celeste celia celine cellan ceri cerys chance chanel
chantal chantelle charis charlene charles charlie charlotte charmaine chaya chelsea chen cheng
cherie cherise cherry cheryl chetan chiamaka chiara chidi chidinma chika chima chinedu chinelo
chinwe chioma chloe chris chrissie chrissy christa christelle christian christiana christina
christine christopher chukwuemeka chung ciara ciaran cillian cindy claire clara clare clarence
clarissa claude claudette claudia claudio clayton clement clementine clemmie cleo cleopatra cliff
clifford clint clinton clive clodagh clyde cody cole colette colin colleen collette colm concetta
connie connor conor conrad constance constantin cora corah coral coralie cordelia corey corinna
corinne cormac cornelia cornelius corrine cosmin costel courtney craig cressida crispin cristian
cristiana cristina crystal curtis cynthia cyril cyrus dagmara daisy dakota dale damian damien
damilola damon dana danesh dani danial daniel daniela daniella danielle danika danila danish danny
danuta daphne dara darcey darcie darcy daria darius dariusz darko darlene darnell darragh darrel
darrell darren darryl darwin daryl dave david davina davinder davinia dawid dawn dawson dayna dayo
deacon dean deana deanna debbie deborah debra declan dedan dede deedee deena deepa deepak deepika
deepti deirdre delia delilah della delphine delroy delyth demelza demetrius demi dempsey denis
denisa denise dennis denzel derek dermot derrick derya desiree desmond destiny devan devika devina
devinder devon dewi dexter dhruv diamond diana diane dianne diego dieter digby dilan dilip dillon
dilwyn dilys dimitar dimitri dimitrios dina dinah dinesh dino dion dionne dipa dipak dipesh dipti
divya dixie djamila dmitri dolores dominic dominica dominik dominika dominique donald donna donovan
donte dora dorcas doreen dorian dorin doris dorota dorothea dorothy dougal douglas drew duane dudley
dulcie duncan dusan dustin dwayne dwight dylan eamon eamonn earl ebony ebrima ebun eddie eden edgar
edie edita edith edmund edna eduard eduardo edward edwin edwina edyta efua egle eileen eilidh eimear
eira eirian eirlys eirwen ekow elaine elan elana eleanor elena eleni eleri elijah elin elina elinor
eliot elisa elisabeth elise elisha eliska eliza elizabeth ella elle ellen ellie elliot elliott ellis
elliw elly elodie eloise elora elouise elsa elsie elspeth elton elvira elvis elwyn emad emanuel
emanuela emeka emelia emerson emil emile emilia emilie emilio emily emlyn emma emmanuel emmanuella
emmeline emmett emrys emyr enid enrico enrique enya enzo eoghan eoin erica erik erika erin ernest
ernestine errol erwin eryn esha esme esmee esperanza essie estelle esther ethan ethel etienne etta
eugene eugenia eugenie eunice evaline evan evangeline evans evelyn everett everly evie ewan ewelina
ezekiel ezra fadi fadia fadumo fahad faheem fahima fahmida fahmo faisal faith faiz faiza faizal
faizan falak farah fareed fareeda farhan farhana farhat faria farid farida farooq farrah farrukh
farzana fateha fatema fathima fatima fatimah fatou fatoumata fatuma faustina fawad fawzia faye
fearne felicia felicity felipe felix femi feng fenton ferdinand fergal fergus fern fernanda fernando
ffion fidelia fikret filip filipa filipe finbar fingal finlay finley finn finnian finnley fintan
fiona fiyinfoluwa flavia fleur flora florence florentina florian florin floyd flynn folake forrest
fozia fran frances francesca francesco francine francis francisco frank frankie franklin franz
fraser fred freda freddie freddy frederick freya frieda funke funmilayo fyfe gabby gabija gabriel
gabriela gabriella gabrielle gagandeep gail galina ganesh garen gareth garfield garret garrett garry
garth gary gavin gayle gaynor gemma gene genevieve geoff geoffrey george georgia georgiana georgie
georgina gerald geraldine gerard german gerry gertrude gethin gheorghe ghulam gianluca gianni gideon
gift gilbert giles gill gillian gina ginette ginger ginny giorgia giorgio giovanna giovanni gita
giuseppe gladys glen glenda glenn glenys gloria glyn glynis godfrey godwin gopal gordon grace gracie
graeme graham grainne grant grayson grazyna greg gregor gregory greta gretel griffin griffith
grzegorz guiseppe guled gulnaz gulsen gulshan gurdeep gurdip gurjit gurmeet gurpreet gurvinder gwen
gwenda gwendolen gwendoline gwenllian gwilym gwyn gwyneth habib habiba hadi hadia hadiya hadiza
hadley hafiz hafsa hafsah haider hailey hajra hakim hala haleema halima halimah halina hamid hamida
hamish hamza hamzah hana hanan hanif hanifa hanna hannah hannan hanne hans hardeep hari harinder
haris harish harjinder harjit harley harlow harman harmandeep harmon harmony harold haroon harpal
harpreet harriet harris harrison harry harsh harsha harshad hart harte harun haruna harvey harvinder
harvir hasan hasib hasina hasnain hassan hattie hawa hawwa haya hayden hayder hayley hazel heath
heather heba hector hedda heena heidi helen helena helene helga heloise henna henri henrietta henrik
henry herbert herman hermione hester hetal hettie hetty hilal hilary hilda himanshu hina hinda hiral
hirsi hitesh hodan hollie holly homer honey honor honour hooria hope horace horia hortense howard
hubert huda hudson hugh hugo humaira humayun humera humphrey hunter husna hussain hussein hussna
hyacinth iain ianto ibrahim ibrar ibukun idil idrees idris ieuan ifeoma ifra ignacy ignatius igor
ikechukwu ikra ilana ilhan ilias ilinca ilona ilyas imaan imaani iman imani imelda imogen imran
imtiaz inaaya inaya inderjit india indira indy inga ingrid insha ioan ioana iolo ionut iqra iram
irena irene irfan irina iris irma irwin isaac isabel isabela isabella isabelle isha ishaan ishaq
isher ishmael isidora isla ismaeel ismael ismail isobel israel issa istvan ivan ivana ivet iveta
ivone ivor ivory iwan iwona izabela izzy jabir jabran jacinta jack jackie jackson jacob jacqueline
jacqui jade jaden jadwiga jagdeep jagdish jago jagoda jahanara jahmal jaime jake jakub jalal jaleel
jama jamaal jamal jameela jamel jamelia james jamie jamil jamila jamilah jamima jana jane janek
janelle janet janette janice janina janine janis janusz jared jarek jaroslaw jasdeep jasmin jasmine
jason jasper jaspreet jasvinder jaswinder javaid javed javier jawad jaxon jaya jayda jayden jayesh
jayne jayson jean jeanette jeanne jeannie jeff jefferson jeffrey jelena jemima jemma jena jenna
jennie jennifer jenny jens jensen jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica
jessie jesus jethro jigna jignesh jill jillian jimmy jitendra joachim joan joana joann joanna joanne
jocelyn jodie jody joel joelle joey johan johann johanna john johnathan johnnie johnny jolanta
jolene jonah jonas jonathan jonny jools jordan jordana jorge jose josef joseph josephine josh joshua
josiah josie joss jowita joyce jozef juan juanita judas jude judith judy jules julia julian juliana
julianne julie juliet juliette julita julius junaid june junior juniper jurgita justas justin
justina justine justyna kabir kacey kacper kadeem kadiatou kadie kadija kadir kaiden kaila kaine
kaitlin kaitlyn kajal kaleb kalim kalpana kalsoom kalvin kamal kamala kamaljit kamil kamila kamran
kanwal kara karan karanjit kareem karen karim karima karin karina karishma karl karla karol karolina
karoline karthik karyn kasey kash kashif kashmir kasia kasim kassandra katarina katarzyna kate
katelyn katerina katharine katherine kathleen kathryn kathy katie katja katrin katrina katy kauser
kaushik kavita kaya kayden kaye kayla kayleigh kayley kazimierz keanu kehinde keira keiran keisha
keith kelechi kelis kellie kelly kelsey kelsie kelvin kemi kenan kendall kendra kendrick keneth
kennedy kenneth kenny kensa kenton kenza keri kerri kerrie kerry kerstin keshia ketan kevin kevon
keya khadeeja khadija khadijah khadra khalid khalida khalil khushi kian kiana kiara kiera kieran
kieron kierra kike kiki kilian kille killian kimberley kimberly kimran kinga kingsley kiran
kirandeep kirpal kirra kirsten kirstie kirsty kirti kishan kishor kitty klara klaudia klaus klevis
knox kobi kofi kojo konrad konstantin kopano koren kourtney kris krish krishan krishna kristen
kristian kristina kristine kristof kristy krystal krystian krystyna krzysztof kuba kuldeep kuldip
kulsoom kulwinder kumar kunal kurt kwabena kwadwo kwaku kwame kwasi kyla kyle kylie kyra lacey
lachlan laiba laila lakshmi lalita lamar lamin lamisa lana lance landon lara laraib lareb larissa
larry lars latif latifa latisha laura laureen laurel lauren laurence laurent lauri laurie lavinia
lawrence layla leah leander leanna leanne leela leena leia leigh leighton leila leilani lena lenka
lennie lennon lennox lenny leon leona leonard leonardo leonie leonora leopold leroy lesley leslie
leszek leticia letitia lettie levi lewis lewys lexi lexie leyla liam liana libby lidia lila lilia
lilian liliana lilith lillia lillian lillie lilly lily lina linda lindiwe lindsay lindsey linette
ling linnea lionel lisa lisbeth lisette lisha livia liviu liza lizzie lleucu llewelyn lloyd llyr
logan lois lola lora loraine lorcan loredana lorelei lorena lorenzo loretta lorna lorne lorraine
lottie lotus louie louis louisa louise lourdes lowri luca lucas lucia lucian luciana lucie lucille
lucinda lucjan lucy ludmila ludovic luigi luis luisa lukas lukasz luke lulu luna luqman lutfur lydia
lyla lyndon lyndsey lynette lynn lynne lynsey lyra maaria maarten mabel mable macey maciej mackenzie
macsen macy maddie maddison madeeha madeleine madeline madiha madina madison mads maeve magda
magdalena maggie magnus maha mahad maham mahdi mahek mahfuz mahi mahira mahmood mahmoud mahmuda
mahnoor mahreen maia maija maimuna maira mairead maisha maisie maite maja majid makayla makeda mala
malachi malachy malaika malak malakai malcolm malgorzata malia malik malika malina mallory mandeep
mandla mandy manisha manjinder manjit manjot manju manoj manon manpreet mansoor manuel manuela maple
mara marc marcel marcela marcella marcelle marcello marci marcia marcin marco marcos marcus marek
margaret margarita margery margo margot marguerite maria mariah mariam mariama mariana marianna
marianne mariatu marie marika marilyn marin marina mario marion marisa marissa marius mariusz mariya
marjorie mark marko markus marla marlene marley marlon marnie marsha marshall marta martha martin
martina martyn martyna marvin mary maryam maryan maryann maryla mason masood massimo matei mateo
mateusz mathew mathilda matilda matteo matthew matthias mattie maud maude maura maureen maurice
mavis maximilian maximus maxine maxwell maya mayar mayuri mazhar meadow meena meera megan meghan
mehdi mehmet mehmood mehreen mehwish melanie melek melina melisa melissa melody melvin melvyn
mercedes mercia mercy meredith merle merlin merlyn merryn merve mervyn meryl mhairi mica michael
michaela michal michalina micheal michele michelle mick micky miguel mihaela mihai mika mikaeel
mikael mikayla mike mikey mikolaj mila milan milana milena miles milla millie milly milo milton mina
minahil mindy minerva ming minh minnie mira mirabel miranda mirela miriam miroslav miroslava misbah
mischa mitchell moesha mohamed mohammad mohammed mohamud mohan mohd mohit mohsin moira mollie molly
mona monica monika monique montel montgomery monty morag morgan moriah moritz morris mortimer morton
morwenna moses mostafa mubarak mudassar muhammad muhammed muhammet mukesh mukhtar mumtaz muna munir
munira murad murdo muriel murray murtaza musa muskaan mustafa mustapha myfanwy myla myles myra
myrtle nabeel nabeela nabil nabila nadeem nadia nadine nadir nadira nadiya naeem nafisa nafisat
nagina nahid nahida naila naima nainoa najma nakita nala nana nancy nandini naomi narcisa narges
narinder naseem naseer nasim nasir nasra nasreen nasrin nasser natalia natalie nataliya natasha
natashia nathalie nathan nathaniel navdeep naveed naveen navjot navneet nawal nayab nayan nazia
nazim nazir nazish nazma nazmul neal neale neave neda neelam neeraj neeta neha nehal neil nell
nellie nelly nelson nerea nerys nesta nestor neve neville newton ngozi nguyen niall niamh nichola
nicholas nicholle nick nicki nicky nicola nicolae nicolas nicole nicoleta niesha nigel nihal nika
nikesh nikhil nikita nikki niko nikola nikolai nikos nila nilesh nilufa nimra nimrah nina ninian
nirmal nirmala nisa nisha nishant nissa nita nitin noah noel noelle noemi nola nomsa nonso noor
noora nora norah noreen norma norman norris norton nour nova novak nuala nusaybah nusrat nyah nyasha
nyla oakley obadiah obinna octavia odette ofelia okan okechukwu olanrewaju olave oldrich oleksandr
olena olga oliver olivia olivier ollie olufemi oluwaseun oluwaseyi oluwatobi omar omari oona opal
ophelia oran orhan oriana orla orlagh orlaith orlando orson oscar oskar osman osmond otis otto
ousmane owain owais owen oyin oyinkan pablo paddy padraig paige paisley palmer paloma pamela pandora
panna paola paolo parisa parker parminder parmjit parvati parveen parvez parvin pascal pascale
pasquale patience patricia patrick patrik patrycja patryk patsy pattie paul paula paulette paulina
pauline paulo paulos pavan pavel pavla pawel payal payton pearl pedro peggy penelope penny percival
percy perdita perpetua perry persephone perveen petar pete peter petra petros petrus peyton phil
philip philippa phillip phillipa philomena phineas phoebe phoenix phyllis pierce pierre pietro piotr
piper pippa polina polly poonam poppy porsha portia prabhjot prakash prakriti pranav prashant
praveen precious preet preeti preston priscilla pritesh priti priya priyanka prudence prunella
przemyslaw pushpa qadir qaiser qasim queenie quentin quincy quinn rabbani rabia rachael rachel
rachelle rada radek radha radhika radka radmila radoslaw radu raees rafael rafal rafe rafferty rafi
rafiq rahat raheel raheem raheema rahel rahim rahima rahman rahul raihan raina rais raja rajan
rajesh rajinder rajiv rajni rajvir rakesh ralph ramadan raman ramandeep ramesh ramiro ramon ramona
ramsha ramzan ranbir randa randall randeep rani rania ranjit ranveer rapinder raquel rashad rashed
rasheed rashid rashida rashpal raul ravi ravina ravinder raya rayan rayane raymond rayyan razia
razvan reanna rebecca rebekah reece reem reema reena reeta reeva regan reggie regina reginald rehaan
rehan rehana rehman reid reiss rekha remi remus remy rena renata renate rene renee renuka reshma
reuben reva rexhep rhea rhian rhianna rhiannon rhoda rhodri rhona rhonda rhydian rhys riaan riaz
ricardo riccardo rich richard richie rick ricky ridwan rihanna rikki riley rina rishi rita ritchie
ritesh ritika river riya riyad rizwan rizwana robbie robert roberta roberto robin robyn rocco
rochelle rocky roddy roderick rodney rodrigo rogan roger rohaan rohan rohin rohit roisin roksana
roland roma romaisa roman romana romany romeo romy rona ronald ronan ronnie roopa rory rosa rosalie
rosalind rosaline rosalyn rosamund rosanna rosanne rose roseanna rosemarie rosemary rosie roslyn
ross rowan rowena roxana roxanna roxanne royston rozina ruairi ruari ruben rubina ruby rudi rudolf
rudy rufus rukhsana rukiya rumana rumi rupa rupal rupert rupinder ruqayyah ruslan russell ruta ruth
ruthie ryan ryder rylan ryley saad saadia saba sabah sabeen sabiha sabina sabine sabir sabrin
sabrina sachin sadaf sadia sadie sadiq saeed safa safaa saffron safia safiya safiyyah safwan sagal
sagar sahana sahar sahara saher sahib sahil sahra said saida saif saifur saima saira sajad sajid
sajida sakina sakura salah saleem saleema saleh salem salena salim salima salina sally salma salman
salome salvatore samaira samantha samara samarth sameena sameer sameera sami samia samina samir
samira samiya sammi sammy samra samreen samson samuel sana sanah sandeep sander sandhya sandip
sandra saniya sanjay sanjeev sanjida sankar santiago santosh sapna sara sarah saraya sarfraz sarika
sarina sarita sasha saskia satish satnam satpal satwinder satya saul savannah sayed sayeed sayma
scarlet scarlett scott seamus sean seanna sebastian seema sehrish selena selina selma selwyn sena
senan senga seonaid serafina serena serenity sergei sergio serhan setareh seth seun severine seyi
shabana shabaz shabbir shabina shabnam shae shafaq shafi shafiq shafiqul shagufta shah shahab
shahana shahbaz shahed shaheda shaheen shahena shahid shahida shahin shahnaz shahzad shaila shaista
shakeel shakeela shakil shakira shakur shalini shamim shamima shamini shamsa shan shana shane shania
shanice shanika shannon shanti shaquille sharif sharlene sharmila sharmin sharna sharon shaun shauna
shawn shayan shayla shayna shazad shazia sheba sheena sheetal sheila shelby sheldon shelley shelly
shereen sheridan sherri sherrie sherry sheryl shila shirin shirley shiv shivani shmuel shoaib shobha
shola shona shrey shreya shukri shumaila shyam shyanne siaka sian sidney sidra sidrah siena sienna
sierra signe sigrid silas silvana silvia silviu simeon simi simon simona simone simran simranjit
sinead siobhan sirina sita sitara siti siwan skye skyla skylar sobia sofia sofie sohail sohan soheil
solange soleil solomon soma somaya sonal sonali sonam sonia sonny sonya soofia sophia sophie soraya
soren soumaya spencer spike stacey stacie stacy stan stanislav stanislaw stanley steban stefan
stefani stefania stefanie stella stephan stephane stephanie stephen sterling steve steven stevie
stewart struan stuart suad subhan sudha sufyan suhail suhana suhayb sujata sukhdeep sukhjit
sukhvinder sukhvir sulaiman sulayman suleman sumaiya suman sumaya sumayyah sumeet sumera sumit
summer sundeep suneeta sunil sunita sunny suraj suresh surinder surjit susan susana susanna susannah
susanne susie suzanna suzanne suzette suzy svetlana swati sybil sydney syed syeda sylvester sylvia
sylvie sylwia szymon tabassum tabitha tadeusz tadhg taha tahir tahira tahmid tahmina taiba taiwo
tajinder takara talah talha talia taliesin tallulah tamanna tamar tamara tamas tameka tamia tamika
tammy tamsin tamzin tania tanisha tanveer tanvi tanvir tanya tara taran taranjit tarek tariq taryn
tasha tashan tasleem tasneem tasnim tatiana tatum taylor tayo tayyab tayyaba tayyibah tegan tejal
tejas temitope temperance tendai tenzin teodor terence teresa teri terrence terri terry tess tessa
thabo thaddeus thalia thandi thando thea thelma theo theodora theodore theresa therese thomas
thomasina tiago tiana tianna tiegan tiernan tierney tiffany tilda tilly timea timothy tina tinashe
tirion titilayo tobi tobias toby todd tomas tomasz tommie tommy tomos toni tonia tony tonya topaz
torin tova toya tracey traci tracy travis trefor trevor tricia trina trinity trisha tristan trixie
troy trudie trudy tudor tunde tuqa twinkle tyler tyra tyreece tyrell tyrese tyrone tyson uche ugne
ugochukwu ulrika umaima umair umar umayr umer unaisah urooj ursula urszula urwa usha usman uzair
uzma vaibhav valentin valentina valeria valerie vanda vandana vanessa varinder varsha varun vasile
vaughan vaughn veena veer velma venetia venus vera verity vernon verona veronica veronika vesna
viara vicki vicky victor victoria vidya vijay vikas vikki vikram viktor viktoria viktorija vimal
vimala vince vincent vincenzo vinod viola violet violeta viorel viraj virat virginia vishal vivek
vivian vivien vivienne vlad vladimir vladislav vlora waheed wahid wahida wajid walid wallace walter
wanda waqar waqas warren warsame waseem wasim wayne wendell wendy weronika wesley whitney wiktor
wiktoria wilbur wilfred wilfrid wilhelm wilhelmina will willa willem william willis willow wilma
wilson winifred winona winston wladyslaw wojciech woody wyatt wynn wynne xander xanthe xavier xenia
xiang xiao yahya yann yannick yara yaseen yasemin yash yasin yasir yasmeen yasmin yasmina yasmine
yassin yassine yazmin ylva yolanda yonis yosef ysabel ysobel yunis yunus yuri yusra yusuf yvaine
yvette yvonne zabrina zach zachariah zachary zack zafar zahara zaheer zahid zahida zahir zahra zaid
zaida zaima zain zaina zainab zaira zakaria zakariya zaki zakia zakir zakiya zaman zane zara zarah
zareen zarina zayaan zayan zayd zayn zayna zbigniew zdenka zeba zeenat zeeshan zehra zelda zena
zenab zephaniah zeus zina zita ziva zlata zoey zofia zohaib zohra zola zoltan zora zoran zoya
zubaida zubair zulaikha zuleika zulfiqar zunaira zuzana zuzanna zygmunt
`

const surnames = `
abara abbas abbey abbott abdalla abdi abdirahman abdou abdulla abdullah abiodun ableson aboagye
abraham abrahams abreu acheampong achebe ackroyd acton adair adams adamson adan addison addo adebayo
adekunle adeleke adeniyi adesina adeyemi adkins adler adlington afolabi afzal agarwal agbaje
aggarwal agyeman agyemang ahern ahluwalia ahmad ahmadi ahmadzai ahmed aiken ainsworth aitken ajayi
akande akbar akhtar akhter akinola akram akuffo alam albright alcock alder alderson aldous aldridge
alexander alfonso alford allan allard allcock allen allison allman allott allsop almeida almond
alston altman alvarez alves amadi amankwah ambrose amin amini amoah amos ampofo andersen anderson
andrade andrews angell angus anjum annan anning ansah ansari anstey anthony antoniou antwi anwar
appiah appleby appleton appleyard archer ariyo arkwright armitage armour armstrong arnold arora
arrowsmith arshad arthur arthurs asante asghar ashby ashcroft ashe asher ashford ashman ashraf
ashton ashworth askew aslam aspden aspinall asquith astbury aster aston atherton atkins atkinson
atta attah attwood atwal atwell aubrey auden austen austin avery awan axford aydin ayers ayres azam
aziz baah babar babb bacon bada badger badshah baggott bagley bagnall bagshaw bahl baig bailes
bailey baillie bain bainbridge baines baird bajwa bakare baker balcombe baldock baldwin balfour ball
ballantyne ballard balogun bamber bamford banda bandyopadhyay banerjee bangura banham banks banner
bannister bansal baptiste barber barclay bardsley barham barker barlow barnard barnes barnett baron
barr barraclough barratt barrett barrie barron barros barrow barrows barry bartholomew bartlett
barton barua barwick basford bashford bashir baskerville bassett basu batchelor bateman bates
bateson bath batt batten batty bauer baumann bawa baxendale baxter bayley bayliss baynes beach
beadle beal beale beamish bean beard beardsley bearman beasley beater beatley beaton beattie beatty
beaumont beavan beckett beckford beckham beckwith bedford bednarek beech beecham beecher beer
beeston begg begley begum belcher bell bellamy belle bello belton bendall benn bennett bennetts
bennison benson bentley benton beresford berisha berman bernard berry best beswick bethell bettany
betts bevan beveridge beverley bewick bhalla bhamra bhandari bhardwaj bharj bhatia bhatt bhatti
bhogal bhuiyan bibby bibi bickley biddle biggs bignell bilal biles billing billingham billings
billington bilton binks binns birch birchall bird birkett birks birtles birtwistle biscoe bishop
biswas black blackburn blackett blackman blackmore blackshaw blackwell blackwood blades blain blair
blake blakeley blakemore blamire blanchard bland blaszczyk blewett bliss blood bloom bloomfield
bloor blount blower bloxham blundell blunt blyth boakye boardman boateng boden bogdan bolam boland
bolt bolton bond bone bonham bonner bonney booker boon boot booth boothroyd borg borkowski borthwick
bose bosman bostock boswell bosworth botham bott botterill bottomley bottoms boulton bourke bourne
bovey bowden bowen bower bowers bowes bowie bowker bowler bowles bowman bowyer boyce boyd boyle boys
brace bracewell brackley bradbury braddock bradfield bradford bradley bradshaw brady bragg
braithwaite bramall bramble bramhall bramley brand brandon brandt brannan branson brant brassington
bratt bray brayshaw brazier breen brennan brent brereton brett brewer brewster briars brice bridge
bridgeman bridger bridges bridgewater brierley briggs bright brimble brindley brine briscoe bristow
britten britton broad broadbent broadhead broadhurst broadley brock brocklehurst brodie brody
bromley brook brooke brooker brookes brookfield brooks broom broome brophy brotherton brough
broughton brown browne browning brownlee bruce bruton bryan bryant bryce bryden bryson buchan
buchanan buck buckingham buckland buckle buckley bucknall budd bugg bukhari bull bullen buller
bullock bunce bundy bunn bunting bunyan burbidge burchell burden burdett burford burge burgess
burgin burke burley burman burn burnell burnett burnham burnley burns burnside burr burrell burrow
burrows burt burton busby bush butcher butler butt butterfield butterworth button buxton byers byrne
byron cable caddick cadman cahill cain caine cairns calder caldwell callaghan callahan callan
calvert cameron campbell candy canning cannon cant cantrell capaldi capper carberry card cardoso
carew carey carlin carlisle carlton carman carmichael carney carpenter carr carrick carrington
carroll carruthers carson carter cartledge cartwright carvalho carver casey cash cassidy castillo
castle castro caswell catchpole cater catterall caulfield causer cavanagh cave cawley cawthorne
ceesay chadha chadwick chahal chakrabarti chakraborty chalk chalmers chamberlain chambers champion
chan chance chand chander chandler chang channing chaplin chapman chappell charles charlesworth
charlton charnley chase chater chatterjee chatterton chaudhary chaudhry chaudhuri chauhan chawla
cheadle cheema cheesman cheetham chen cheng cherry cheshire chester chesterton cheung chew chikwanha
chilcott child childs chilton chima chin chinn chisholm chitty chiu chivers chohan chong chopra
choudhary choudhry choudhury chow chowdhury christensen christian christie christodoulou christopher
christou chua chughtai chui chung church churchill cisse clancy clapham clapp clare claridge clark
clarke clarkson clay clayton cleary clegg cleland clemens clement clements cleveland clews clifford
clifton close clough clowes clutterbuck coady coates coats cobb cochrane cockburn cocker cockerill
cockroft codd cody coffey coffin cohen coker colbert cole coleman coles coley colgan coll collard
collett colley collier collin collinge collingwood collins collinson collis collison colman
colquhoun colville colvin comer compton conlon conn connell connelly conner connolly connor connors
conrad conroy constable constantine constantinou conteh convery conway cook cooke cookson coombe
coombes coombs cooney cooper cope copeland copley coppin corbett corbin corcoran cordell corden cork
corker corless cormack cornell corner cornish cornwall cornwell correia corrigan cosgrove costa
costello cotter cotterill cottle cotton cottrell couch coughlan coulson coulter coupland court
courtney cousins coutts coventry coverdale cowan coward cowell cowen cowie cowley cowling coxon
coyle coyne crabb crabtree cracknell craddock cragg craig craik cramer crane cranston craven
crawford crawley crawshaw craze creasey creed creek cresswell crewe crichton crick cripps crisp
critchley croft crofts cromwell cronin crook crooks cropper crosby cross crossland crossley crouch
croucher crow crowder crowe crowley crowther croxford crozier cruickshank cruise crump cruz cubitt
cudjoe cuff cullen culley cumming cummings cummins cunliffe cunningham curley curran currie currier
curry curtin curtis cuthbert cutler dabrowski dacosta dahir dale daley dallas dalton daly danby
dance dando dang daniel daniels danks danquah danso darby darcy dardis darko darling darlington
darwin dasgupta datta daud davenport davey david davidson davies davis davison davy dawe dawes
dawkins dawson deacon deadman deakin dean deane dear dearden dearing debono dedman deegan deeley
deighton delaney delgado dell deller delves dempsey dempster denby denham denholm denison denman
dennett denning dennis dennison denny dent denton deol derbyshire dermody desai desmond devereux
devine devlin dewan dewar dewhurst dewitt dhaliwal dhami dhanda dhanjal dhanoa dhillon dhingra
diallo dias diaz dibble dicken dickens dickenson dicker dickie dickinson dickson digby diggle dillon
dimmock dinsdale dion diop diouf dirie divine dixey dixon dobbie dobbins dobbs dobson dockery dodd
dodds dodgson dodson dogan doherty dolan donaghy donald donaldson donnachie donnellan donnelly
donoghue donohoe donovan doody dooley doran dore dorman dornan dorrington dosanjh dougan dougherty
doughty douglas dove dover dowd dowding dowell dowling down downer downes downey downie downing
downs dowson doyle drabble drake draper dray drayton drew driscoll driver drummond drury drysdale
dsouza duarte dube duckett duckworth duddy dudek dudley duff duffield duffin duffy dugdale duggal
duggan duke dukes dulai dumitru dunbar duncan dunford dunham dunkley dunlop dunn dunne dunning
dunphy dunstan dunwoody durand durham durrani durrant dutt dutta dutton dwyer dyce dyer dykes dyson
eagle eagles eales eames earl earle earley earnshaw eason east easton eastwood eaton ebanks ebrahim
eccles eccleston eden edgar edge edgerton edmonds edmondson edmunds edwards egan eggleston ekwueme
elder elderfield eldridge elkins ellen ellery elliot elliott ellis ellison ellwood elmi elphick
elsworth elton elwell emerson emery emmanuel emmett emsley england english ennis eriksen eriksson
erskine essex essien estrada etheridge evans everett everitt evers eves ewart ewing eyre ezekiel
fairbairn fairbank fairbanks fairbrother fairclough fairhurst fairley fairweather faith falconer
fallon fallows fanning farah farley farmer farnell farnham farnsworth farooq faroqi farouk farquhar
farr farrant farrar farrell farrelly farren farrington farrow faulkner faulks fawcett fawkes fearn
fearnley fearon feeney fell fellowes fellows felton fenn fenton fenwick ferdinand ferguson fernandes
fernandez fernando fernley ferrari ferreira ferrier ferris ferry fewtrell fiddler field fielden
fielder fielding fields fierce figueiredo finch findlay finlay finley finn finnegan finney firth
fischer fish fisher fishwick fitch fitton fitzgerald fitzpatrick fitzsimmons flack flaherty flanagan
flannery flatley fleet fleming flemming fletcher flint flood flores flower flowers floyd flynn foden
fofana fogarty fogg foley folkes foot foote forbes ford forde foreman forman formby forrest
forrester forshaw forster forsyth fort fortune forward foster fothergill foulds foulkes fountain
fowke fowler fowles fowlkes foxall foxcroft frain frame frampton france francis franco frank frankel
frankland franklin franks fraser frazer free freeborn freedman freeman freer freestone french frew
friday friedman friend frith frost froud fryer fuentes fuller fullerton fulton furlong furness
furniss fyfe gabriel gadsby gaffney gale galea gallacher gallagher galloway galvin gamble ganguly
gannon garbett garcia gard gardener gardiner gardner garland garner garnett garratt garrett garrity
garside garth gartside garvey gascoigne gaskell gaskin gaston gates gauci gaunt gavin gaye gayle
gaynor geary gebre geddes gedye george gerrard ghafoor ghani ghosh ghuman gibb gibbins gibbon
gibbons gibbs gibson gifford gilbert gilchrist giles gill gillan gillard gilles gillespie gillett
gilliam gillies gilligan gillings gilmartin gilmore gilmour gilroy girling gittins gladwin glasgow
glass gleason gleave gleeson glen glendinning glenn glennon glover glynn goddard godden godfrey
godwin goff gogna gold goldberg golding goldman goldsmith goldstein goldthorpe gomes gomez goncalves
gonzalez gooch good goodacre goodall goodchild goode gooden gooding goodison goodman goodrich
goodson goodwin goodyear gordon gore goring gorman gorski gosling goss gough gould goulding gouveia
gower grabowski grace grady graham grainger grange granger grant grantham gravell graves gray
grayling grayson greatorex greaves green greenall greenaway greene greenfield greenhalgh greenhill
greenidge greenland greenslade greenway greenwell greenwood greer gregg gregory gregson greig
grenfell grewal grey grice grier grieve griffin griffith griffiths griggs grime grimes grimsdale
grimshaw grimwood grindley groom groombridge grove grover groves grubb grundy guerrero guest guha
guild guled gulzar gunn gunne gunner gunning gunter guppy gupta gurney gurung guthrie guttridge
gwynne gyamfi habib hackett hadden haddock haddon haddow hadfield hadley hague haider haigh haile
haines hainsworth hales haley halfpenny hall hallam hallett halliday halliwell hallows halpin
halsall halsey halstead hamblin hamer hamid hamill hamilton hamlin hammersley hammett hammond
hampshire hampson hampton hancock hancox hand handley hands hanif hanley hanlon hannah hannon
hanrahan hansen hanson haque harbottle harcourt hardacre hardaker hardcastle hardie harding hardman
hardwick hardy hare hargrave hargreaves harker harkin harkness harland harley harlow harman harmer
harmes harmon harms harmsworth harper harrell harries harrigan harriman harrington harriott harris
harrison harrop harrow harry hart harte hartland hartley hartman hartnell hartshorne hartwell harvey
harwood hasan haslam hassan hastings haswell hatch hatcher hatfield hathaway hatton haughton havard
hawes hawker hawkes hawkins hawkridge hawksworth hawley haworth hawthorn hawthorne hayat haycock
hayden haydock haydon hayes haynes hays hayter hayward haywood hazell hazelwood head headley heald
healey healy heap heaps heard hearn hearne heath heathcote heather heaton heavey hebden heffernan
heller helliwell hemming hemmings hemsley henderson hendrick hendricks hendry henley hennessy henry
henshaw henson hepburn hepworth herbert herd hermon hernandez heron herrera herring herrington
herron hersi heslop hewett hewitt hewson heywood hibberd hibbert hickey hickman hicks hickson
higgins higginson higgs higham highfield hilditch hill hillary hiller hillier hillman hills hilton
hinchcliffe hinchliffe hind hindle hindley hinds hine hines hinton hirani hird hirst hitchcock
hitchen hitchens hoang hoare hobbs hobday hobson hockley hodge hodges hodgetts hodgkins hodgkinson
hodgkiss hodgson hodson hoey hogan hogarth hogg holbrook holcroft holden holder holding holdsworth
hole holgate holiday holland holliday hollings hollingsworth hollingworth hollins hollis holloway
holman holme holmes holroyd holt homer honeyman hong hood hook hooker hooley hooper hooton hope
hopes hopkins hopkinson hopley hopwood horan hore horn hornby horne horner hornsby horrocks horsfall
horsfield horsley horton horvath hosein hoskins hossain hotchkiss hough houghton houlihan house
houston howard howarth howe howell howells howes howie howitt howlett howley hoyle hubbard huddart
huddleston hudson huffman huggins hughes hull hulme hume humes humphrey humphreys humphries hunger
hunt hunter huntington huntley hurd hurley hurrell hurren hurst hurt husain husband husbands hussain
hussein hussey hutchings hutchins hutchinson hutchison hutton huxley huxtable huynh hyde hyland
hynes ibbotson ibrahim idowu ikram iles iliffe illingworth imran ince ingham ingleby inglis ingram
inman innes inwood ioannou iqbal ireland irons irvine irving irwin isaac isaacs islam ismail issa
issac ivanov ives ivey iyer jabbar jablonski jackman jackson jacob jacobs jacobson jacques jagger
jahan jain jalali jallow jama jamal james jameson jamieson jamil janjua jankowski jansen jardine
jarman jarrett jarvis jassal jassim jaswal javed javid jayne jeffcoat jefferies jefferson jeffery
jeffrey jeffreys jeffries jelley jenkin jenkins jenkinson jenks jenner jennings jensen jephcott
jerome jervis jesson jessop jewell jewitt jeyakumar jhally jibril jimenez jobe jobson johal
johansson john johns johnson johnston johnstone jolley jolliffe jolly jonas jones jopling jordan
joseph joshi joyce judd judge jukes julian juma jung kaba kabir kaczmarek kader kain kaiser kakar
kalia kalinowski kalsi kamal kamara kaminski kanda kane kang kapadia kapoor karim karimi kashif
kassam kataria kaur kavanagh kaya kayani kaye kazi kazmi keane kearney kearns keating keats keeble
keegan keeling keen keenan keene keith kell kellaway keller kellett kelley kelly kelsall kelsey kemp
kempson kendall kendrick kennedy kenneth kenny kent kenward kenworthy kenyon keogh kerr kerrigan
kershaw kerslake keshavarz kettering kettle keys khalid khalifa khalil khan khanna khanom khatoon
khatri khatun kidd kielty kiernan kilbride kilgour killeen killen killick killip kilner kimani
kimber king kingdom kingham kingsley kingston kinsella kirby kirk kirkbride kirkham kirkland
kirkpatrick kirkwood kirton kitchen kitching kite kitson klein knapp kneale knight knights knott
knowles knox kobayashi koch kohli kolawole konadu koroma kovac kovacs kowalczyk kowalski kozak
kozlowski kramer krasniqi kruger kucharski kular kulkarni kumar kumari kundi kurt kwan kwarteng kwok
kyei kynaston lacey lackey ladd laing laird lake laker lakhani lakin lally lamb lambert lambie
lamond lamont lampard lampton lancaster lane lang langan langdale langdon lange langford langham
langley langridge langston langton lantz larkin larsen larson lassiter last latham latif latimer
lauder laurie laverty lavery lavin lawal lawler lawless lawlor lawrence lawrie lawson lawton layton
lazar leach leadbeater leadbetter leader leaf leahy leake leakey lean leaver leavy ledger leech
leeds leeming lees leese legg legge leggett leigh leighton leitch lemon lennon lennox leonard lesley
leslie lester letham letts leung lever leveson levine levy lewandowski lewin lewis lewthwaite
leyland liddell liddle lightfoot lilley lima limbu lincoln lind lindley lindsay lindsey linehan
lineker lines ling linton lister litherland little littlejohn littler littlewood liversidge livesey
livingston livingstone llewellyn lloyd loader lobo lock locke locker lockett lockhart lockie
lockwood lockyer lodge loftus logan logue lomas lomax london long longden longhurst longley longman
longstaff lonsdale looker lopes lopez lord lorimer loughlin loughran louis love loveday lovegrove
lovelace lovell loveridge lovett lowe lowery lowes lowndes lowry lowther loxton lucas luckett
luckhurst ludlow luff luke lumley lumsden lund lundy lunn lunt luther luton luxton lyall lyle lynam
lynch lyndon lynn lyon lyons mabbutt macarthur macaulay macdonald macdougall macey macfarlane
macgregor machado machin mackay mackenzie mackie mackinnon mackintosh maclean macleod macmillan
macneil macpherson macrae madden maddison maddock maddocks maddox madigan madsen magee magill
magnusson magowan maguire mahal maher mahmood mahmoud mahmud mahon mahoney maier main mair maitland
majid major makin makinson malcolm malhi malhotra malik malin malins mallett mallinson mallon
mallory malone maloney manda mander mangan manley mann manners manning mannion mansell mansfield
manson mansoor manuel maqbool maqsood marchant marchbank marcus margetts marino mark markham
markland marks marland marlow marples marr marriner marriott marsden marsh marshall marsland marston
martin martinez martins martyn marwaha masih maskell maslen mason masood massey masters masterson
masud mather mathers matheson mathew mathews mathieson mathur matthew matthews mattison maude
maudsley maughan mauro mawer mawson maxwell mayall maybury mayer mayers mayes mayhew maynard mayne
mayo mazur mbeki mccabe mccafferty mccaffrey mccall mccallum mccann mccarthy mccartney mcclean
mcclelland mccloskey mcclure mccluskey mcconnell mccormack mccormick mccoy mccracken mccrea mccready
mccullagh mcculloch mccullough mccusker mcdaid mcdermott mcdonagh mcdonald mcdonnell mcdougall
mcdowell mcelroy mcevoy mcewan mcewen mcfadden mcfadyen mcfarland mcfarlane mcgann mcgarry mcgee
mcghee mcgill mcginley mcginn mcginty mcglynn mcgovern mcgowan mcgrady mcgrath mcgraw mcgregor
mcgrory mcguigan mcguinness mcguire mcgurk mchale mchugh mcilroy mcinnes mcintosh mcintyre mckay
mckean mckee mckellar mckendrick mckenna mckenzie mckeown mckie mckinlay mckinley mckinney mckinnon
mclachlan mclaren mclaughlin mclean mcleish mclellan mcleod mcloughlin mcmahon mcmanus mcmaster
mcmillan mcmullan mcmullen mcnab mcnally mcnamara mcnamee mcnaughton mcneil mcneill mcnicholas
mcnulty mcphail mcphee mcpherson mcqueen mcquillan mcrae mcshane mcsweeney mctaggart mcveigh meacham
mead meade meadows meakin meaney mears medcalf medina medley medlock medway meehan meek meeks mehmet
mehmood mehra mehta meikle melia mellor melton melville melvin mendes mendez mendoza menon mensah
menzies mercado mercer meredith merrick merrill merriman merritt merry messenger messer metcalf
metcalfe meyer meyers meyrick miah michael michaels michalak michalski mickleburgh middlemiss
middleton midgley miles milford millar millard millen miller millett milligan million mills millward
milne milner milnes milton milward minchin minhas minogue minshull mirza miskin mistry mitchell
mitra mitton moffat moffatt moffett mohamed mohammad mohammed mohamud moir mole molloy molyneux
monaghan monday money monk monks monroe montague monteiro monteith montgomery moody moon mooney moor
moorcroft moore moores moorhouse morales moran mordi moreland moreno moreton morgan moriarty morley
moroney morrell morris morrison morrissey morrow morse mortimer morton moseley moses mosley moss
mottershead mottram mould moulton mount mountain mountford mowat mowbray moxon moyes moyle moyo mroz
muggleton mughal muhammad muir mukherjee mulcahy mulder mulhern mulholland mullan mullane mullen
muller mulligan mullins mullock mulvey mumford muncaster munday mundy munir munn munro murdoch
murdock murphy murray murrell musa musgrave mustafa myers myhill naeem nagle nagra naidoo naidu nair
nairn naish nandra napier napper narayan nash nasir nathan naughton navarro nawaz naylor nayyar
ncube ndiaye ndlovu neal neale neary neave needham neeson neill neilson nelson nesbitt ness
nettleton neville nevin nevins newbold newbury newby newcombe newell newey newland newlands newman
newsome newton ngan nguyen niazi nicholas nicholl nicholls nichols nicholson nickson nicol nicolaou
nicoll nicolson nield nielsen nightingale nijjar nimmo nisbet nixon nkosi noakes nobbs noble noblett
nock nolan noon noonan noor norman norris north northcott northover norton norwood notley nott novak
nowak nowakowski nowell nugent nunes nunez nunn nuttall nutter nwosu nyambura oakes oakley oates
oatley obadina obeng obrien ocallaghan oconnell oconnor oddy odell odonnell odonoghue odowd
odriscoll oduya offord ofori ogden ogilvie oglesby ogrady ogunbanjo ogunleye ohara ohare okafor
okeeffe okeke okoli okonkwo okoro okoye oladipo olaniyan oldfield oldham oldroyd oleary oliveira
oliver ollerenshaw olsen olson omalley omar omotoso oneill onions onslow onyango openshaw opoku oram
orchard ordway orford orme ormerod ormond orton osborn osborne osbourne osei osgood oshea osman
osmani ostrowski osullivan otieno otoole ottley overend overton owen owens owusu oxford oxley
oyelaran ozturk pace packer packham paddock padgett padley page paget paige pain paine painter
paisley palfrey palin palmer pandey pandya panell panesar pang pankhurst pannel pannell papadopoulos
pardoe parekh parfitt pargeter parham paris parish park parker parkes parkin parkinson parkman parks
parmar parnell parr parris parrish parrott parry parsley parsons partington parton partridge parveen
parvez pascoe pask passmore patel paterson pathak patience patrick patten patterson pattinson
pattison patton paul pavey pavlou pawlak pawson paxman paxton payne peace peach peacock peake peal
pearce pearcey pearman pears pearse pearson peart peat peck peden pedersen peel peers peet pegg
pegler pell pelling pemberton pender pendleton pengelly penn penney pennington penny penrose pepper
percival percy pereira perera perez perkin perkins perks perrett perrin perrins perry persaud
perveen peters petersen peterson petrou petrov pettigrew pettit petty phelan phelps philbin philip
philips phillips phillipson philpot philpott phipps piasecki pickard pickering pickersgill pickett
pickford pickles pickup picton piggott pike pilkington pilling pimlott pinder pine pink pinnock
pinto piper pires pitcher pitman pitt pittman pitts plant platt playford plaza pleasant plowman
plumb plummer plunkett pocock pointer polanski polat pole pollard pollitt pollock polson pond
ponting pool poole pooley poon pope popescu popham popov popplewell porter portillo potter potts
poulter poulton pounder povey powell power powers powles powley poyser prakash prasad pratt preece
prendergast prentice prescott presley press preston price prichard prickett pride priest priestley
priestman prime prince pringle prior pritchard probert procter proctor prosser proudfoot prout
provost prudhomme pryce pryde pryor przybylski puckett pugh pullen pullman pumphrey purcell purdie
purdy puri purkiss purnell purves purvis pyatt pyke pyle pyne quaid quaife quarshie quigley quine
quinlan quinn quirke qureshi rabbitt radcliffe radford rafferty rafiq rahim rahimi rahman rainbird
raine rainey rainford rains raistrick raja rajan rajput raleigh ralph ralston ramage ramos ramsay
ramsbottom ramsden ramsey ramzan rana rance rand randall randhawa randle randolph rangel rankin
rankine ransom ransome raper rashid ratcliff ratcliffe rathbone rathore rattray raven rawat rawle
rawlings rawlins rawlinson rawson rayner raynor raza razaq read reade reader reading readman reardon
reavey reay redding reddy redfern redford redgrave redhead redman redmond redpath reece reed reeder
reel rees reese reeve reeves regan rehman reid reilly reis rendell rennie renshaw renton revell
reyes reynolds rhoades rhoden rhodes riaz ribeiro ricci rice rich richards richardson riches
richmond rickard rickards ricketts ridd riddell riddle rideout rider ridge ridgeway ridgway riding
ridley rigby rigg riley rimmer ring riordan ripley ritchie rivera rivers rivett rixon roach roache
robb robbins roberts robertshaw robertson robins robinson robson roche rochester rock rodger rodgers
rodham rodrigues rodriguez rodway rogan roger rogers rogerson rojas roland rolfe rollins rollinson
rolls romero ronald rooke rooney root roper ropers rosario roscoe rose rosen rosenberg ross rossi
rossiter roth rothwell round rourke rouse routledge rowan rowbotham rowe rowell rowland rowlands
rowles rowley rowlinson rowntree roxburgh royal royce royle royston rubin rudd ruddock rudge ruffell
rugg ruiz rule rumbold rush rushton rusk russel russell rutherford rutledge rutter ryan ryder
rylands rymer sabir sacks sadiq sadler saeed saez safdar sage saggers sagoo saha sahota said
sainsbury salah salam saleem saleh salih salisbury salmon salt salter samad sami sample sampson
samra samson samuel samuels samways sanchez sandberg sanders sanderson sandford sandhu sands sanford
sangha sangster sani sankey sannoh santos sargeant sargent sarkar sarwar sato saunders savage savill
saville savory sawyer saxton sayed sayer sayers scales scanlan scanlon scarborough schaefer schmidt
schneider schofield scholes schultz schwartz schwarz scobie scotland scott scrivener scully seabrook
seagrave seal seaman searle sears seaton seddon sedgwick seed sefton sehgal sekhon selby self
sellars sellers selwood selwyn semple senior sergeant serrano sesay severn seward sewell sexton
seymour shackleton shafiq shah shahid shaikh shakespeare shakir shand shankar shanks shannon sharif
sharkey sharma sharman sharp sharpe sharples sharrock shaw shea sheard shearer shears sheehan sheen
sheffield sheikh sheldon shelley shelton shenton shepard shephard shepherd sheppard shergill
sheridan sherlock sherman sherratt sherriff sherwin sherwood shields shiels shilling shinn shinwari
shipley shipman shirley shoesmith shore short shotter shotton shrestha shrimpton shukla shute
siddall siddiqi siddiqui siddons sidebottom sidhu silcock silk sillitoe silva silver silverman
silvester silvestri simcock simcox simm simmonds simmons simms simon simonds simons simpkin simpkins
simpson sims sinclair singer singh singleton sinha sinnott skeen skelly skelton skidmore skinner
skipper skipworth skirrow slack slade slater slattery slaughter sleeman sleight slevin sloan sloane
slocombe small smalley smallman smallwood smart smedley smethurst smillie smith smithies smithson
smyth smythe snape snelling snook snow snowden soames soares sobczak sodhi solanki solomon somers
somerset somerville sommers song soni sood soper sorensen sosa sousa south southall southern
southgate southwell souza sowden sowerby sowter spalding spark sparkes sparks sparrow speake spear
spears speed speight speirs spence spencer spicer spiers spiller spink spinks spiteri spooner spratt
spring springer squire squires stabler stables stacey stack stafford stagg stainton stallard stamp
stanbridge stanfield stanford stanger stanhope stanier staniforth stanley stannard stansfield
stanton staples stapleton stark starkey starling starr statham stead steadman stearn steed steel
steele steer stein stenhouse stephen stephens stephenson stepney sterling stern steven stevens
stevenson steward stewart stiles stirling stobart stock stockdale stocker stocks stockton stoddart
stoker stokes stokoe stone stoneman stones stopford storer storey storr stott stout stoyanov
strachan strange stratford stratton street streeter stretton strickland stringer strong stroud
struthers stuart stubbings stubbs sturgeon sturgess sturrock styles subramaniam suddaby sugden
suleiman suleman sullivan sultan sultana summerfield summerhill summers sumner sunderland suresh
surridge sutcliffe sutherland sutton swain swaine swales swallow swan swann swanson swanwick
swarbrick sweeney sweet sweeting swift swinburne swindells swinton swords syed sykes sylvester symes
symonds symons szabo szymanski tabor taggart tahir tailor tait talbot talukdar tamang tanda tandy
tang tanner tanveer tariq tarrant tasker tate tatham tattersall tavares tavener taverner taylor
teague teal tear teasdale tebbutt tedder telfer temple templeton tennant tennyson terry tetteh
thacker thackeray thakkar thakur thapa thatcher theaker thomas thompson thomson thorburn thorley
thorn thornber thorne thornhill thornley thornton thorogood thorp thorpe threlfall thrower thurlow
thurston tickle tidmarsh tidy tierney tighe till tillett tilley tillman tilson timmins timms timothy
timson tindall tinker tinsley tipping titley titmus tobin todd todorov tolley tomkins tomkinson
tomlin tomlinson tompkins tong tonks tooley toomey toor topham topping torrance torres toth tout
tovey towers towler townend townley townsend townshend toye tozer tracey tran tranter travers travis
treacy treadwell trent trevino trevor trickett tripathi tripp trotman trott trotter troughton trout
troy trueman truman truong truscott trustram tsang tubb tuck tucker tuckwell tudor tuffnell tuite
tulley tully tunnicliffe tunstall turk turnbull turner turnock turpin turton turvey tweddle tweedie
twigg twist twomey tyldesley tyler tyndall tyson udall uddin ullah underhill underwood unsworth
unwin upadhyay upton urban urquhart usher usman vale valentine vallance valle vance vanderpuye vane
vargas varley varma vasquez vass vassallo vaughan vaughn vega velez venables venkatesh venn venning
ventura verma vernon verrall vicars vickers vickery victor vieira vigar villiers vince vincent vine
viner virdee virk vohra vose vosper vyas waddell waddington wade wadsworth waheed wain waine
wainwright waite wakefield wakeford wakeham wakeling walden waldron wales walford walia walkden
walker wall wallace waller walling wallis wallwork walmsley walpole walsh walshe walter walters
walton walworth wang wanjiru warburton ward warden wardle wardley ware wareham wareing warner
warnock warr warren warriner warrington warsame warwick waterfield waterhouse waterman waters
waterson waterworth wathen watkin watkins watkinson watling watmough watson watt watters watts waugh
wayman weatherall weatherby weatherill weaver webb webber weber webster weeks weir weiss welch
weldon weller wellings wells welsh wendt wenham wentworth wesley west westbrook westbury western
westgarth westhead westlake westley weston westwood wetherall whale whalley wharton whatley
wheatcroft wheatley wheeldon wheeler wheelwright whelan wheldon whetstone whiley whiston whitaker
whitbread whitby whitcombe white whitehall whitehead whitehouse whitehurst whitelaw whiteley
whitelock whiteman whiteside whitfield whitford whiting whitlock whitmarsh whitmore whitney
whittaker whittall whittingham whittington whittle whitton whitworth whyte wickens wickham
wickramasinghe wicks widdowson wieczorek wigg wiggins wigley wignall wilby wilcock wilcocks wilcox
wild wilde wilding wiles wiley wilkes wilkie wilkin wilkins wilkinson wilks willcox willetts willey
william williams williamson willies willis willmott willoughby wills willson wilmot wilshaw wilson
wilton winchester winder windle windsor winfield wing wingfield winn winship winslow winstanley
winston winter winterbottom winters winterton winton wisdom wise wiseman wisniewski witham withers
witherspoon withey witt wojcik wolf wolfe wolfenden wolstenholme womack wong wood woodall woodard
woodbridge woodburn woodcock woodford woodgate woodhall woodhead woodhouse wooding woodland woodley
woodman woodrow woodruff woods woodside woodville woodward woody woolf woolfe woollard woolley
woolliscroft woolston wootton worden wordsworth workman worley worrall worsley worth worthington
worthy wozniak wragg wraith wray wren wright wrigley wroe wyatt wycherley wylie wyman wynn wynne
yaqoob yaqub yardley yarwood yasin yates yeadon yeates yeboah yeoman yeomans yeung yilmaz york yorke
youds younas young younger younis yousaf yousefi youssef yousuf yuen yusuf zafar zahid zaidi zaman
zapata zawadzki zhang zhao zheng zhou zielinski zubair zulfiqar
`

const places = `
afghan afghanistan african africa albania albanian algeria algerian america american amharic angola arab arabia arabic armenia
armenian asia asian australia australian austria austrian azerbaijan bangla bangladesh bangladeshi barking barnet barnsley bath
bedford belfast belgian belgium belgrade bengal bengali berlin bexley birmingham blackburn blackpool bolton bosnia bosnian
bournemouth bradford brazil brazilian brent brentford brighton bristol britain british bromley brussels bulgaria bulgarian
burma burmese burnley bury cambridge camden canada canadian cantonese cardiff caribbean carlisle chad chester chile china
chinese christian christians christmas clacton colchester congo congolese coventry crawley creole crewe croatia croatian
croydon cuba cuban cumbria cypriot cyprus czech dagenham danish darlington dartford denmark derby devon dominica doncaster
dorset dover dubai dublin dudley durham dutch ealing easter egypt egyptian eltham enfield england english eritrea eritrean
essex estonia estonian ethiopia ethiopian europe european exeter farsi filipino finland finnish france french gambia gambian
gateshead georgian german germans germany ghana ghanaian glasgow gloucester greece greek greeks grimsby guinea gujarati
hackney haiti halifax haringey harlow harrow hastings havering hebrew hereford hillingdon hindi hindu hounslow huddersfield
hull hungarian hungary iceland igbo india indian indians indonesia ipswich iran iranian iraq iraqi ireland irish islam islamic
islington israel italian italy ivory jamaica jamaican japan japanese jewish jordan kashmir kashmiri kent kenya kenyan korea
korean kosovo kuwait lagos lambeth lancaster latvia latvian lebanese lebanon leeds leicester lewisham libya libyan lincoln
lingala lisbon lithuania lithuanian liverpool london luton macedonia madeira madrid maidstone malawi malaysia malaysian malta
maltese manchester mandarin mansfield margate medway merton mexico mirpuri moldova morocco moroccan moscow muslim muslims
myanmar nepal nepali netherlands newcastle newham newport nigeria nigerian norfolk northampton norway norwegian norwich
nottingham oldham oman oxford pakistan pakistani palestine palestinian panjabi paris pashto persian peru peterborough
philippines plymouth poland polish poole portsmouth portugal portuguese preston punjab punjabi qatar reading redbridge
rochdale rochester roma romani romania romanian romany rome rotherham russia russian russians rwanda saint salford saudi
scotland scottish senegal serbia serbian sheffield shrewsbury sierra sikh sikhs singapore slough slovak slovakia slovenia
solihull somali somalia somaliland southall southampton southend southwark spain spanish stafford stockport stoke suffolk
sunderland surrey sussex sutton swahili swansea sweden swedish swindon swiss sylheti syria syrian tamil tanzania telford thai
thailand tigrinya tottenham tower trafford traveller travellers trinidad tunisia turkey turkish twi uganda ugandan ukraine
ukrainian urdu vietnam vietnamese wakefield wales walsall waltham wandsworth warsaw watford welsh westminster wigan wirral
woking wolverhampton worcester worthing yemen yemeni york yorkshire yoruba zambia zimbabwe zimbabwean
`

const listed = (written: string) => written.split(/\s+/).filter((name) => name !== '')

export const commonNames: ReadonlySet<string> = new Set([
  ...listed(firstNames),
  ...listed(surnames),
  ...listed(places),
])
