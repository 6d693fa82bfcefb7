/** Offices and occupations, by the ending of the word: «Aussenministerin», «Sprechers». */
export const offices =
  /(?:präsident|minister|sprecher|kanzler|chef|direktor|leiter|sekretär|general|bürgermeister|kommissar|beauftragte[nrs]?|vorsitzende[nrs]?|abgeordnete[nrs]?|anwalt|anwält|richter|professor|forscher|experte|expert|wissenschaftler|trainer|botschafter|gouverneur|könig|königin|papst|bischof|kommandant|kommandeur|offizier|politiker|senator|rat|rät|ärzt|arzt|autor|journalist|redakteur|inhaber|gründer|manager|vertreter|funktionär|ökonom|analyst|historiker|soziologe|psychologe|biologe|epidemiologe|virologe)(?:in|innen|s|es|en|n|e)?$/;

/** Words that may stand between an office and a name. */
export const personTitles = 'dr prof herr herrn frau sir lord graf gräfin prinz prinzessin lic med ing dipl';

export const authorities =
  /(?:polizei|ministerium|ministeriums|amt|amts|amtes|gericht|gerichts|gerichtshof|behörde|behörden|staatsanwaltschaft|bundesanwaltschaft|regierung|geheimdienst|geheimdienstes|nachrichtendienst|kommission|parlament|senat|kongress|nationalrat|ständerat|bundesrat|stadtrat|gemeinderat|feuerwehr|armee|militär|zoll|departement|departements|kanzlei|verwaltung|zentralbank|nationalbank|kanton|stadt|gemeinde|nato|uno|who|eu)$/;

export const outlets =
  /(?:zeitung|magazin|sender|agentur|nachrichtenagentur|nachrichten|tagesschau|tagesspiegel|rundschau|deutschlandfunk|anzeiger|blick|blatt|radio|fernsehen|medien|presse|portal|\.ch|\.de|\.com)$|^(?:zdf|ard|srf|orf|rtl|ndr|wdr|mdr|bbc|cnn|dpa|sda|apa|afp|ap|reuters|taz|faz|nzz|spiegel|stern|zeit|welt|bild|focus|guardian|times|tass|interfax|xinhua|keystone-sda)$/;

export const documentNouns =
  /(?:bericht|berichte|berichten|studie|studien|urteil|gutachten|mitteilung|erklärung|dokument|dokumenten|dokumente|statistik|umfrage|umfragen|angaben|meldung|meldungen|papier|brief|schreiben|gesetz|vertrag|protokoll)$/;

/** People whom the article does not name: «Augenzeugen», «Beobachter». */
export const unnamed =
  /(?:augenzeuge|zeuge|beobachter|experte|insider|anwohner|quelle|kreis|vertraute|informant|passant|nachbar|demonstrant|kritiker|befragte)n?e?n?$/;

/** States by name, each with its adjective: «ukrainischen Präsidenten». */
export const states: readonly (readonly [name: string, adjective: string])[] = [
  ['Ukraine', 'ukrainisch'],
  ['Russland', 'russisch'],
  ['Nordkorea', 'nordkoreanisch'],
  ['Südkorea', 'südkoreanisch'],
  ['China', 'chinesisch'],
  ['Japan', 'japanisch'],
  ['Indien', 'indisch'],
  ['Pakistan', 'pakistanisch'],
  ['Iran', 'iranisch'],
  ['Irak', 'irakisch'],
  ['Israel', 'israelisch'],
  ['Syrien', 'syrisch'],
  ['Libanon', 'libanesisch'],
  ['Ägypten', 'ägyptisch'],
  ['Türkei', 'türkisch'],
  ['Griechenland', 'griechisch'],
  ['Italien', 'italienisch'],
  ['Spanien', 'spanisch'],
  ['Portugal', 'portugiesisch'],
  ['Frankreich', 'französisch'],
  ['Deutschland', 'deutsch'],
  ['Österreich', 'österreichisch'],
  ['Schweiz', 'schweizerisch'],
  ['Belgien', 'belgisch'],
  ['Niederlande', 'niederländisch'],
  ['Luxemburg', 'luxemburgisch'],
  ['Polen', 'polnisch'],
  ['Tschechien', 'tschechisch'],
  ['Ungarn', 'ungarisch'],
  ['Rumänien', 'rumänisch'],
  ['Bulgarien', 'bulgarisch'],
  ['Serbien', 'serbisch'],
  ['Kosovo', 'kosovarisch'],
  ['Kroatien', 'kroatisch'],
  ['Grossbritannien', 'britisch'],
  ['Großbritannien', 'britisch'],
  ['Irland', 'irisch'],
  ['Schweden', 'schwedisch'],
  ['Norwegen', 'norwegisch'],
  ['Dänemark', 'dänisch'],
  ['Finnland', 'finnisch'],
  ['Estland', 'estnisch'],
  ['Lettland', 'lettisch'],
  ['Litauen', 'litauisch'],
  ['Belarus', 'belarussisch'],
  ['Georgien', 'georgisch'],
  ['Armenien', 'armenisch'],
  ['Aserbaidschan', 'aserbaidschanisch'],
  ['USA', 'US-amerikanisch'],
  ['Kanada', 'kanadisch'],
  ['Mexiko', 'mexikanisch'],
  ['Brasilien', 'brasilianisch'],
  ['Argentinien', 'argentinisch'],
  ['Venezuela', 'venezolanisch'],
  ['Kuba', 'kubanisch'],
  ['Australien', 'australisch'],
  ['Neuseeland', 'neuseeländisch'],
  ['Südafrika', 'südafrikanisch'],
  ['Nigeria', 'nigerianisch'],
  ['Äthiopien', 'äthiopisch'],
  ['Sudan', 'sudanesisch'],
  ['Libyen', 'libysch'],
  ['Afghanistan', 'afghanisch'],
  ['Thailand', 'thailändisch'],
  ['Vietnam', 'vietnamesisch'],
  ['Taiwan', 'taiwanisch'],
];

/** Pronouns that stand for somebody named before, by grammatical gender. */
export const namedPronouns =
  'er sie dieser diese letzterer letztere seiner ihrer seinen ihren seine ihre ihm ihr ihnen demnach danach';

/** Determiners that introduce somebody new. */
export const indefinite = 'ein eine einer eines einem einen zwei drei mehrere einige viele zahlreiche weitere andere';
