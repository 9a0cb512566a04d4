import type { Gender } from './titles.ts';

const MALE = `aaron abdul abdullah abraham adam ahmed alan albert alejandro alex alexander alexei ali alfonso ali amir anders andre andreas
  andrei andres andrew andriy anthony antoine antonio antony ariel arthur ashraf barack bart ben benjamin bernard bernie bill bob boris
  brad brian bruce bruno carlos cesar charles chris christian christopher claude colin daniel dave david dennis diego
  dieter dmitri dmitry donald douglas ed eduardo edward elon emmanuel enrique eric erik ernesto fabio felipe felix
  fernando fidel francis francisco francois frank franz fred gabriel gary geert gen geoffrey george gerald gerard giorgio
  giovanni giuseppe gordon graham greg guillermo gustavo hamid hans harold harry hassan hector henrik henry hugo hussein ian
  ibrahim igor imran ivan jack jacob jacques jaime jair jake james jan jason javier jay jean jeff jeffrey jens jeremy
  jerome jerry jesus jim joao joe joel john jon jonathan jorge jose joseph joshua josh juan julian julius jurgen justin karim karl keir keith
  ken kenneth kevin khalid khalil kofi konstantin kyle lars larry lee leo leon leonid lionel lloyd lorenzo louis luca lucas luis luiz
  mahmoud manuel marc marcel marco marcos mario mark marko markus martin massoud mateo mathias matt matteo matthew
  max maxim michael michel miguel mike mikhail mitch mohamed mohammad mohammed muhammad mustafa nathan neil nelson nick nicolas nigel
  nikola nikolai norman oleg olaf oliver omar oscar osman otto pablo paolo patrick paul paulo pavel pedro per pete peter
  petr petro philip philippe pierre piotr rafael raj rahul ralph ramon raul ray recep ricardo richard rick rishi rob robert roberto
  rodrigo roger roland roman ron ronald rudolf rudy russell ryan said salvador sam samir samuel scott sean sebastian
  sergei sergey sergio serhiy shaun shawn shinzo silvio simon stefan stephen steve steven stuart tariq ted terry theo thierry thomas tim
  timothy tobias todd tom tomas tommy tony trevor umar ursula vaclav victor viktor vincent vitaly vladimir volodymyr walter
  warren wayne werner wilhelm william willy wolfgang xavier yasser yuri yusuf zlatan`;

const FEMALE = `adriana agnes aisha alexandra alexandria alice alicia amanda amelia amy ana andrea angela angelina anita ann anna anne annette
  annie antonia ashley astrid barbara beatrice benazir beth betty brenda bridget brigitte camilla carla carmen carol carolina
  caroline catherine cecilia charlotte chloe christina christine claire clara claudia cristina cynthia dana deborah
  delia denise diana diane dilma dolores donna dorothy ebba elena eleanor elisabeth elise elizabeth ella ellen emily
  emma erica erika esther eva evelyn fatima fiona florence frances francesca gabriela georgia giorgia gina giulia gloria grace greta gretchen
  hannah heather heidi helen helena hillary ida ilse inga ingrid irene irina isabel isabella ivana ivanka jacinda jane
  janet janice jeanne jennifer jessica jill joan joanna josephine joyce judith judy julia juliana julie kamala karen karin karla
  kate katharina katherine kathleen kathy katie kelly kim-ly kirsten kristen kristina larissa latifa laura lauren leila
  lena leonie leticia lillian linda lisa liz lorena louise lucia lucy luisa lydia magdalena malala manuela margaret margarita maria marie
  marina marine marta martha mary maya megan melania melissa mercedes merkel-angela mette michelle mia miriam monica monika
  nadia nancy naomi natalia natalie natasha nicola nicole nina nora olga olivia pamela patricia paula paulina
  penelope petra phyllis priti rachel rebecca renata rita rosa rose ruth sabine sally samantha sandra sanna sara sarah
  sharon sheila shirley silvia simone sofia sonia sophie stella stephanie susan susanne suzanne svetlana sylvia tamara
  tanya tatiana teresa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria virginia wendy yulia
  yvette yvonne zara zoe`;

const GENDERS = new Map<string, Gender>();
for (const name of MALE.split(/\s+/)) GENDERS.set(name, 'm');
for (const name of FEMALE.split(/\s+/)) GENDERS.set(name, 'f');

/** Whom a common first name, folded, is given to; nothing for names that are rare or given to both. */
export const firstNameGender = (name: string): Gender | undefined => GENDERS.get(name);
