import { pairsOf } from '../wordSet.ts';

/** German words about who somebody is. */
export const who = {
  /** Offices and occupations, by the ending of the word: «Aussenministerin», «Sprechers»; `profession` matches one that is not an office. */
  offices:
    /(?:präsident|landeshaupt(?:frau|mann)|(?:gemeinde|staats|stadt)schreiber|vize|minister|sprecher|dekan|kanzler|chef|vorgänger|nachfolger|(?<!ent)führer|kandidat|rektor|leiter|sekretär|general|bürgermeister|kommissar|beauftragte[nrs]?|vorsteher|vorsitzende[nrs]?|abgeordnete[nrs]?|staatsanw[aä]lt|ankläger|richter|botschafter|gouverneur|könig|kommandant|kommandeur|offizier|politiker|senator|r[aä]t|vertreter|funktionär|(?<profession>anw[aä]lt|professor|forscher|expert|wissenschaftler|trainer|papst|bischof|[aä]rzt|autor|journalist|redakteur|inhaber|gründer|manager|ökonom|analyst|historiker|olog(?:e|in)))(?:in|innen|s|es|en|n|e)?$/,
  /** What people do or are, beside offices. */
  callings:
    /(?:er|ist|(?<!m)ent|ant|eur|or|wirt|mann|gast|freund|nachbar|oberst|leutnant|kapitän|captain|goalie|referee|ceo|vorstand|profi|star|coach|pilot|boss|patron|schütze|(?<!ge|ver)bote|sohn|architekt|(?:sold|diplom|magistr)at)(?:in)?$|(?:ist|(?<!m)ent|ant|architekt|pilot)en$|nachbarn$|(?:kolleg|gefährt|log|nom|graf|graph|soph|pädagog|chirurg)(?:en?|in)?$|frau$|(?:^|augen|zeit)zeug(?:e|in)$|mitglied$|(?<!milit)är(?:in)?$|(?:angeklagt|angehörig|forschend|freisinnig|grün|liberal|angestellt|beschuldigt|gelehrt|geschädigt|inhaftiert|überlebend|verdächtig|verletzt|verurteilt|wirtschaftsweis)e[nr]?$|^\p{Ll}{2,3}-\p{Ll}/u,
  authorities:
    /(?:polizei|(?:ministerium|amt|gericht|geheimdienst|nachrichtendienst|departement|(?:bundes|arbeits)agentur)(?:e?s)?|gerichtshof|behörden?|anwaltschaft|regierung|kommission|parlament|senat|kongress|(?:national|stände|bundes|stadt|gemeinde|sicherheits|übergangs|menschenrechts)rat|feuerwehr|armee|militär|zoll|kanzlei|verwaltung|(?:bundes|national|zentral)bank|kanton|stadt|gemeinde|nato|uno|who|eu)$/,
  /** Boards, as which a member is called too: «der Verwaltungsrat», «Verwaltungsrat Anna Muster». */
  boards: /(?:verwaltungs|stiftungs|aufsichts|betriebs|personal)rat(?:e?s)?$/,
  /** Who is somebody even where nobody is named before: «viele von ihnen». */
  many: /^(?:einige|manche|mehrere|viele)$/,
  /** People whom the article does not name: «Augenzeugen», «Beobachter». */
  unnamed:
    /(?:zeuge|beobachter|experte|insider|anwohner|quelle|kreis|vertraute|informant|passant|nachbar|demonstrant|kritiker|befragte)n?e?n?$|^seite$/,
  /** Media by the ending of what they are, or by name. */
  outlets:
    /(?:zeitung|magazin|sender|(?:nachrichten|presse|bild)-?agentur|nachrichten|tagesschau|tagesspiegel|rundschau|deutschlandfunk|anzeiger|blick|blatt|radio|fernsehen|medien|presse|portal|mediengruppe|\.ch|\.de|\.com)$|^(?:welle|zdf|ard|srf|orf|rtl|ndr|wdr|mdr|bbc|cnn|dpa|sda|apa|afp|ap|reuters|taz|faz|nzz|spiegel|stern|zeit|welt|bild|focus|guardian|times|tass|interfax|xinhua|keystone-sda)$/,
  /** Media and people that somebody may tell something without an article: «sagte Anna Muster Radio Bern», «sagte Anna Muster Reportern». */
  outletsByName:
    /^(?:radio|tele|(?:keystone-)?sda|dpa|apa|afp|ap|epd|kna|reuters|srf|zdf|ard|orf|rtl|ndr|wdr|mdr|swr|reportern|journalisten)$/,
  collectives: /(?:allianz|bündnis|gruppe|kollektiv|komitee|netzwerk|team|zusammenschluss)(?:e?s)?$/,
  bodies:
    /(?:allianz|bank|bewegung|bürgerinitiative|(?:bevölkerungs|heimat|katastrophen|zivil)schutz|bündnis|club|(?:rettungs|wetter)dienst|firma|fraktion|gesellschaft|gewerkschaft|gruppe|heim|hersteller|institut|klinik|klub|kollektiv|komitee|konzern|museum|netzwerk|organisation|partei|schule|spital|stiftung|team|universität|unternehmen|verband|verein|werft|zentrum|zusammenschluss)$/u,
  states: pairsOf(`
  Ukraine ukrainisch, Russland russisch, Nordkorea nordkoreanisch, Südkorea südkoreanisch, China chinesisch, Japan japanisch, Indien
  indisch, Pakistan pakistanisch, Iran iranisch, Irak irakisch, Israel israelisch, Syrien syrisch, Libanon libanesisch, Ägypten ägyptisch,
  Türkei türkisch, Griechenland griechisch, Italien italienisch, Spanien spanisch, Portugal portugiesisch, Frankreich französisch,
  Deutschland deutsch, Österreich österreichisch, Schweiz schweizerisch, Belgien belgisch, Niederlande niederländisch, Luxemburg
  luxemburgisch, Polen polnisch, Tschechien tschechisch, Ungarn ungarisch, Rumänien rumänisch, Bulgarien bulgarisch, Serbien serbisch,
  Kosovo kosovarisch, Kroatien kroatisch, Grossbritannien britisch, Großbritannien britisch, Irland irisch, Schweden schwedisch, Norwegen
  norwegisch, Dänemark dänisch, Finnland finnisch, Estland estnisch, Lettland lettisch, Litauen litauisch, Belarus belarussisch, Georgien
  georgisch, Armenien armenisch, Aserbaidschan aserbaidschanisch, USA US-amerikanisch, Kanada kanadisch, Mexiko mexikanisch, Brasilien
  brasilianisch, Argentinien argentinisch, Venezuela venezolanisch, Kuba kubanisch, Australien australisch, Neuseeland neuseeländisch,
  Südafrika südafrikanisch, Nigeria nigerianisch, Äthiopien äthiopisch, Sudan sudanesisch, Libyen libysch, Afghanistan afghanisch,
  Thailand thailändisch, Vietnam vietnamesisch, Taiwan taiwanisch
`),
};
