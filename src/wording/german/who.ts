/** German words about who somebody is. */
export const who = {
  /** Offices and occupations, by the ending of the word: «Aussenministerin», «Sprechers»; `profession` matches one that is not an office. */
  offices:
    /(?:präsident|vize|minister|sprecher|dekan|kanzler|chef|vorgänger|nachfolger|(?<!ent)führer|kandidat|direktor|rektor|leiter|sekretär|general|bürgermeister|kommissar|beauftragte[nrs]?|vorsteher|vorsitzende[nrs]?|abgeordnete[nrs]?|staatsanw[aä]lt|ankläger|richter|botschafter|gouverneur|könig|kommandant|kommandeur|offizier|politiker|senator|r[aä]t|vertreter|funktionär|(?<profession>anw[aä]lt|professor|forscher|expert|wissenschaftler|trainer|papst|bischof|[aä]rzt|autor|journalist|redakteur|inhaber|gründer|manager|ökonom|analyst|historiker|olog(?:e|in)))(?:in|innen|s|es|en|n|e)?$/,
  /** What people do or are, beside offices. */
  callings:
    /(?:er|ist|(?<!m)ent|ant|eur|or|wirt|mann|gast|freund|nachbar|oberst|leutnant|kapitän|captain|goalie|ceo|vorstand|profi|star|coach|pilot|boss|patron|sohn|(?:sold|diplom|magistr)at)(?:in)?$|(?:ist|(?<!m)ent|ant)en$|(?:kolleg|gefährt|log|nom|graf|graph|soph|pädagog|chirurg)(?:en?|in)?$|frau$|mitglied$|(?<!milit)är(?:in)?$|(?:angeklagt|angehörig|freisinnig|grün|liberal|angestellt|beschuldigt|gelehrt|geschädigt|inhaftiert|überlebend|verdächtig|verletzt|verurteilt)e[nr]?$|^\p{Ll}{2,3}-\p{Ll}/u,
  authorities:
    /(?:polizei|(?:ministerium|amt|gericht|geheimdienst|nachrichtendienst|departement|(?:bundes|arbeits)agentur)(?:e?s)?|gerichtshof|behörden?|(?:staats|bundes)anwaltschaft|regierung|kommission|parlament|senat|kongress|(?:national|stände|bundes|stadt|gemeinde)rat|feuerwehr|armee|militär|zoll|kanzlei|verwaltung|zentralbank|nationalbank|kanton|stadt|gemeinde|nato|uno|who|eu)$/,
  /** People whom the article does not name: «Augenzeugen», «Beobachter». */
  unnamed:
    /(?:augenzeuge|zeuge|beobachter|experte|insider|anwohner|quelle|kreis|vertraute|informant|passant|nachbar|demonstrant|kritiker|befragte)n?e?n?$/,
  /** Media by the ending of what they are, or by name. */
  outlets:
    /(?:zeitung|magazin|sender|(?:nachrichten|presse|bild)-?agentur|nachrichten|tagesschau|tagesspiegel|rundschau|deutschlandfunk|anzeiger|blick|blatt|radio|fernsehen|medien|presse|portal|\.ch|\.de|\.com)$|^(?:zdf|ard|srf|orf|rtl|ndr|wdr|mdr|bbc|cnn|dpa|sda|apa|afp|ap|reuters|taz|faz|nzz|spiegel|stern|zeit|welt|bild|focus|guardian|times|tass|interfax|xinhua|keystone-sda)$/,
};
