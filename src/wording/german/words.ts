import { timeWords } from './times.ts';

/** Determiners that may open the subject of a sentence. */
const subjectDeterminers = `
  der die das ein eine kein keine dies dieser diese dieses jener jene jenes jeder jede jedes mancher manche manches mein meine
  dein deine sein seine ihr ihre unser unsere euer eure mehrere viele einige alle beide zahlreiche verschiedene andere weitere
  etliche wenige sämtliche welche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf tausende hunderte dutzende solche
  derartige deren dessen
`;

/** Those that never open one. */
const otherDeterminers = `
  den dem des einen einem einer eines keinen keinem keiner keines diesen diesem jenen jenem jeden jedem manchen manchem meinen
  meinem meiner meines seinen seinem seiner seines ihren ihrem ihrer ihres unseren unserem unserer unseres mehreren vielen einigen
  allen beiden zahlreichen verschiedenen anderen weiteren etlichen wenigen sämtlichen aller vieler einiger mehrerer beider zweier dreier derer solchen solcher
`;

/** The small words of German, by their functions. */
export const words = {
  subjectDeterminers,
  otherDeterminers,
  determiners: subjectDeterminers + otherDeterminers,
  subjectPronouns: `
  er sie wir ich man dieser diese dieses letzterer letztere ersterer jener jene beide alle viele manche einige niemand jemand keiner
`,
  otherPronouns: 'ihn ihm ihnen uns mich mir dich dir sich einander ihr euch diesem diesen dem denen allen',
  /** Personal pronouns that are the subject of the verb right before them. */
  personPronouns: 'er sie wir ich man',
  prepositions: `
  an am auf aus außer bei beim bis durch entlang für gegen gegenüber hinter in im ins mit nach neben ohne seit statt anstatt trotz
  über um unter von vom vor während wegen zu zum zur zwischen innerhalb außerhalb oberhalb unterhalb aufgrund
  anlässlich bezüglich hinsichtlich angesichts infolge inklusive mittels per samt seitens zwecks ab binnen dank entgegen gemäß
  laut mangels mitsamt nahe nebst ungeachtet unweit zugunsten zulasten aufs ans übers ums vors fürs durchs jenseits
  diesseits abseits entsprechend inmitten betreffs mithilfe anhand anstelle namens
`,
  subordinators: `
  dass daß ob weil da nachdem obwohl obgleich wenn falls sofern soweit solange sobald bevor ehe bis damit indem sodass während wie
  als wo wohin woher wobei wonach wodurch womit woran worauf woraus worin worüber wovon wozu warum weshalb weswegen wieso wann wer
  wen wem wessen was welcher welche welches welchen welchem deren dessen denen wogegen wohingegen inwiefern inwieweit zumal
`,
  /** Introduce what is reported: «sagte, dass», «fragte, ob». */
  contentSubordinators:
    'dass daß ob was wer wo warum weshalb wann welche welcher welches wieso wem wen womit woher wohin',
  relatives: 'der die das den dem des deren dessen denen welcher welche welches welchen welchem wer was wo',
  coordinators: 'und oder aber sondern denn doch sowie beziehungsweise bzw',
  /** Not nouns, although capitalised at the start of a sentence; others are told by their ending. */
  adverbs: `${timeWords}
  abends abermals allerdings allenfalls also anders andererseits anderenfalls anfangs anschließend ansonsten außerdem beinahe
  besser bestenfalls da dabei dadurch dafür dagegen daher dahinter damit danach daneben dann daran darauf daraus darin darüber
  darum darunter davon davor dazu demgegenüber demnach demzufolge dennoch derart derweil deshalb deswegen direkt dort dorthin
  ebenfalls eher eigentlich einerseits einmal einst endlich erst etwa etwas eventuell fast ferner ganz gegebenenfalls gemeinsam
  genau gerade gern gewissermaßen gleich gleichwohl heutzutage hier hierauf hierbei hierdurch hierfür hiermit hierzu hingegen
  hinzu hinterher höchstens immer immerhin indes indessen infolgedessen insgesamt insofern irgendwann ja jedenfalls jedoch kaum
  keinesfalls keineswegs knapp konkret kurz lange leider letztlich manchmal meist meistens mehr mehrfach mehrmals mindestens
  mitunter möglicherweise möglichst morgens nachher nachmittags nachts nämlich natürlich nebenbei neuerdings nicht nie niemals
  nochmals notfalls nunmehr oben offenbar offensichtlich oft öfter ohnehin rund schließlich schon sehr seinerseits seinerzeit
  selten so sobald sofort sogleich somit sonst soweit spätestens stattdessen stets tatsächlich teils teilweise trotzdem überall
  überdies überhaupt übrigens umso unmittelbar ungefähr unlängst viel vielleicht vielmehr vorab vorgestern vorher vorhin vormals
  währenddessen wahrscheinlich weder weiter zudem bekannt klar fest jüngst abschließend wenigstens wieder wiederum wirklich wohl
  zeitgleich zugleich zunächst zurück zusammen zusätzlich zwar zweifellos daheim nirgends angeblich vermutlich erstens zweitens
  drittens scharf gestützt tags
`,
  /** Stand before a subject without changing it: «Auch der Minister sagte». */
  openers: `
  auch offiziell inoffiziell selbst nur sowohl sogar allein und aber doch denn insbesondere besonders lediglich zumindest ebenso nun jetzt
`,
  /** Stand between the words of a name. */
  nameParticles:
    'von van de zu bin al el la du di da dos del ibn & af ten le of for the med. phil. iur. oec. rer. nat. sc.',
  /** Begin a genitive that belongs to the noun before. */
  genitives: 'des der eines einer ihres ihrer seines seiner dieser dieses beider mehrerer aller zweier',
  /** Prepositions that join an attribute to a noun: those that surely do, and those that may. */
  joinsNear: 'von vom für aus',
  joinsFar: 'von vom für aus in im bei beim zur zum an am über auf gegen mit unter ohne',
  /** What joins a noun to a noun, besides. */
  joinsPhrases: 'und sowie oder',
};
