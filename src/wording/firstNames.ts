import type { Agreement } from './lexicon.ts';
import { wordSet } from './wordSet.ts';

/** First names that only women have wherever these languages are read; not «Andrea», «Kim». In lower case. */
const women = wordSet(`
  aisha alexandra alice amanda amy angela angelika anja ann anna annalena anne annette antonia astrid barbara beatrice bettina birgit brenda bridget
  brigitte carla caroline catherine chantal charlotte christa christina christine clara claudia corinne cornelia daniela deborah debra denise diana
  donna doris dorothea dorothy edith elena eleanor elisabeth elizabeth ella ellen emilia emily emma erika esther eva  eveline fabienne fatima
  fiona flavia franziska gabriela gertrud giorgia gisela hannah heidi helen helena helene hillary ingrid irene isabel isabelle jacinda jacqueline
  jane janet jasmin jennifer jessica johanna jolanda judith julia juliane kamala karen karin karoline kate katharina katherine kathrin katja katrin
  kerstin lara larissa laura lea leila lena linda lisa lucia lucy luise manuela margaret margrit maria marianne marie martha martina mary megan
  melanie melissa mia michelle miriam mirjam monica monika nadia nadine nancy natalia natalie nathalie nicole nina nora olga olivia patricia paula petra
  pia priska rachel rebecca regula renate rita rosa rosmarie ruth sabine samantha sandra sara sarah silvia simonetta sonja sophie stefanie
  stephanie susan susanna susanne svenja sylvia tamara tanja tatjana teresa theresa therese ulrike ursula ute valerie vanessa vera verena viktoria
  viola yvonne zoe abigail alison allison audrey bethany catriona cheryl chloe colleen danielle diane eileen elaine eliza erin felicity gemma georgina
  gillian gloria harriet hazel heather hilary imogen isla jasmine jill joanna joanne josephine joyce julie kathleen kathryn katie kirsty lauren
  leanne lorraine  maggie  marjorie maureen melinda molly naomi niamh pamela pauline penelope phoebe polly rhiannon rosemary sally sheila
  shirley siobhan tracey wendy
`);

/** The same of men. */
const men = wordSet(`
  adam adrian alain albert alexander alfred alois andreas andrew anthony anton antonio armin arnold arthur barack beat ben benjamin bernard bernd
  bernhard björn boris bruno carl carlos charles christian christoph christopher claudio daniel david dennis dieter dirk dominik donald edward elon
  emil emmanuel enrico eric erich erik ernst eugen fabian felix ferdinand florian francesco frank franz fred frederick friedrich fritz georg george
  gerald gerhard giovanni giuseppe gregor guido günter günther hans harald harry heinrich heinz helmut henry herbert hermann horst hugo ian igor
  ivan jack jacob jakob james jeff jeremy jerome jim joachim joe johann johannes john jonas jonathan jörg josef joseph juan jürg jürgen karl keir
  keith kenneth kevin klaus konrad kurt lars larry leo leon lorenz louis luis lukas ludwig manfred manuel marc marcel marco mario mark markus
  martin mathias matthew matthias max maximilian michael miguel mike moritz nicholas nicolas niklas nils norbert olaf oliver oscar oskar otto pablo
  paolo pascal patrick paul pedro peter philip philipp pierre rainer ralf ralph raphael reto richard rishi rob robert roger roland rolf ronald
  rudolf samuel scott sebastian sergei sergej sergio severin silvan simon stefan stephen steve steven sven theodor thomas tim timothy tobias tom
  alec callum craig darren  duncan euan ewan gary gavin graham greg hamish iain jason justin kyle liam malcolm neil niall nigel noah owen rory
  ryan sean seamus shane stuart terence todd trevor wesley
  travis ulrich urs victor viktor vincent vladimir volker volodymyr walter werner wilhelm william wolfgang yves
`);

/** The pronoun that stands for whoever has a first name, as far as that surely says. */
export function shownByName(firstName: string): Agreement | undefined {
  if (women.has(firstName)) return 'sheOrThey';
  return men.has(firstName) ? 'he' : undefined;
}
