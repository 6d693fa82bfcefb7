import type { Agreement } from './lexicon.ts';
import { wordSet } from './wordSet.ts';

/** First names that only women have wherever these languages are read; not «Andrea», «Kim». In lower case. */
const women = wordSet(`
  abigail aisha alexandra alice alison allison amanda amy angela angelika anja ann anna annalena anne annette antonia astrid audrey
  barbara beatrice bethany bettina birgit brenda bridget brigitte carla caroline catherine catriona chantal charlotte cheryl chloe christa
  christina christine clara claudia colleen corinne cornelia daniela danielle deborah debra denise diana diane donna doris dorothea
  dorothy edith eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen emilia emily emma erika erin esther eva eveline fabienne
  fatima felicity fiona flavia franziska gabriela gemma georgina gertrud gillian giorgia gisela gloria hannah harriet hazel heather heidi
  helen helena helene hilary hillary imogen ingrid irene isabel isabelle isla jacinda jacqueline jane janet jasmin jasmine jennifer
  jessica jill joanna joanne johanna jolanda josephine joyce judith julia juliane julie kamala karen karin karoline kate katharina
  katherine kathleen kathrin kathryn katie katja katrin kerstin kirsty lara larissa laura lauren lea leanne leila lena linda lisa lorraine
  lucia lucy luise maggie manuela margaret margrit maria marianne marie marjorie martha martina mary maureen megan melanie melinda melissa
  mia michelle miriam mirjam molly monica monika nadia nadine nancy naomi natalia natalie nathalie niamh nicole nina nora olga olivia
  pamela patricia paula pauline penelope petra phoebe pia polly priska rachel rebecca regula renate rhiannon rita rosa rosemary rosmarie
  ruth sabine sally samantha sandra sara sarah sheila shirley silvia simonetta siobhan sonja sophie stefanie stephanie susan susanna
  susanne svenja sylvia tamara tanja tatjana teresa theresa therese tracey ulrike ursula ute valerie vanessa vera verena viktoria viola
  wendy yvonne zoe
`);

/** The same of men. */
const men = wordSet(`
  adam adrian alain albert alec alexander alfred alois andreas andrew anthony anton antonio armin arnold arthur barack beat ben benjamin
  bernard bernd bernhard björn boris bruno callum carl carlos charles christian christoph christopher claudio craig daniel darren david
  dennis dieter dirk dominik donald duncan edward elon emil emmanuel enrico eric erich erik ernst euan eugen ewan fabian felix ferdinand
  florian francesco frank franz fred frederick friedrich fritz gary gavin georg george gerald gerhard giovanni giuseppe graham greg gregor
  guido günter günther hamish hans harald harry heinrich heinz helmut henry herbert hermann horst hugo iain ian igor ivan jack jacob jakob
  james jason jeff jeremy jerome jim joachim joe johann johannes john jonas jonathan jörg josef joseph juan jürg jürgen justin karl keir
  keith kenneth kevin klaus konrad kurt kyle larry lars leo leon liam lorenz louis ludwig luis lukas malcolm manfred manuel marc marcel
  marco mario mark markus martin mathias matthew matthias max maximilian michael miguel mike moritz neil niall nicholas nicolas nigel
  niklas nils noah norbert olaf oliver oscar oskar otto owen pablo paolo pascal patrick paul pedro peter philip philipp pierre rainer ralf
  ralph raphael reto richard rishi rob robert roger roland rolf ronald rory rudolf ryan samuel scott seamus sean sebastian sergei sergej
  sergio severin shane silvan simon stefan stephen steve steven stuart sven terence theodor thomas tim timothy tobias todd tom travis
  trevor ulrich urs victor viktor vincent vladimir volker volodymyr walter werner wesley wilhelm william wolfgang yves
`);

/** The pronoun that stands for whoever has a first name, as far as that surely says. */
export function shownByName(firstName: string): Agreement | undefined {
  if (women.has(firstName)) return 'sheOrThey';
  return men.has(firstName) ? 'he' : undefined;
}

/** Whether a word, in lower case, surely is a first name. */
export function isFirstName(word: string): boolean {
  return shownByName(word) !== undefined;
}
