/** German words about who somebody is. */
export const who = {
  /** Offices and occupations, by the ending of the word: «Aussenministerin», «Sprechers»; `profession` matches one that is not an office. */
  offices:
    /(?:präsident|minister|sprecher|dekan|kanzler|chef|vorgänger|nachfolger|(?<!ent)führer|kandidat|direktor|rektor|leiter|sekretär|general|bürgermeister|kommissar|beauftragte[nrs]?|vorsitzende[nrs]?|abgeordnete[nrs]?|staatsanw[aä]lt|richter|botschafter|gouverneur|könig|kommandant|kommandeur|offizier|politiker|senator|r[aä]t|vertreter|funktionär|(?<profession>anw[aä]lt|professor|forscher|expert|wissenschaftler|trainer|papst|bischof|[aä]rzt|autor|journalist|redakteur|inhaber|gründer|manager|ökonom|analyst|historiker|olog(?:e|in)))(?:in|innen|s|es|en|n|e)?$/,
  /** Those that are public by their name alone: not «Verwaltungsrat», «Schiedsrichter», «Klubpräsidentin», «Leiter». */
  publicOffices:
    /^(?:staats|bundes|regierungs|landes|kantons|stadt|gemeinde|polizei|armee|parlaments|kreml|us-)|(?:minister|kanzler|bürgermeister|(?:land)?ammann|kommissar|staatsanw[aä]lt|(?<!schieds|preis)richter|botschafter|gouverneur|senator|abgeordnete[nrs]?|(?<!verwaltungs|stiftungs|betriebs|aufsichts|bei)r[aä]t)(?:in|innen|s|es|en|n|e)?$/,
  /** Words that may stand between an office and a name. */
  personTitles: 'dr prof herr herrn frau sir lord graf gräfin prinz prinzessin lic med ing dipl',
  /** What people do or are, beside offices. */
  callings:
    /(?:er|ist|(?<!m)ent|ant|eur|or|wirt|mann|gast|freund|kapitän|captain|goalie|ceo|vorstand|profi|star|coach|pilot|boss|patron|sohn|(?:sold|diplom|magistr)at)(?:in)?$|(?:ist|(?<!m)ent|ant)en$|(?:kolleg|log|nom|graf|graph|soph|pädagog|chirurg)(?:en?|in)?$|frau$|mitglied$|(?<!milit)är(?:in)?$|(?:angeklagt|angehörig|angestellt|beschuldigt|gelehrt|geschädigt|inhaftiert|überlebend|verdächtig|verletzt|verurteilt)e[nr]?$|^\p{Ll}{2,3}-\p{Ll}/u,
  /** People by where they come from; those of the first list end in «er» or «erin», those of the second in «e» or «in». */
  origins: {
    er: `belgi spani itali italien brasilian argentini mexikan kanadi amerikan us-amerikan südafrikan australi österreich schweiz engländ niederländ
    holländ neuseeländ norweg ukrain japan kore nordkore südkore ind iran irak ägypt syr libanes bosni alban luxemburg liechtenstein nigerian
    kolumbian kenian georgi armeni tunesi algeri zürch bern basl genf luzern bündn tessin wallis waadtländ freiburg thurgau aargau solothurn
    schwyz zug wien münchn hamburg köln berlin`,
    e: 'afghan deutsch kroat serb kosovar slowen slowak tschech pol rumän bulgar griech türk russ est lett finn schwed dän ir schott franzos portugies chines vietnames chilen',
  },
  authorities:
    /(?:polizei|(?:ministerium|amt|gericht|geheimdienst|nachrichtendienst|departement)(?:e?s)?|gerichtshof|behörden?|(?:staats|bundes)anwaltschaft|regierung|kommission|parlament|senat|kongress|(?:national|stände|bundes|stadt|gemeinde)rat|feuerwehr|armee|militär|zoll|kanzlei|verwaltung|zentralbank|nationalbank|kanton|stadt|gemeinde|nato|uno|who|eu)$/,
  outlets:
    /(?:zeitung|magazin|sender|agentur|nachrichtenagentur|nachrichten|tagesschau|tagesspiegel|rundschau|deutschlandfunk|anzeiger|blick|blatt|radio|fernsehen|medien|presse|portal|\.ch|\.de|\.com)$|^(?:zdf|ard|srf|orf|rtl|ndr|wdr|mdr|bbc|cnn|dpa|sda|apa|afp|ap|reuters|taz|faz|nzz|spiegel|stern|zeit|welt|bild|focus|guardian|times|tass|interfax|xinhua|keystone-sda)$/,
  /** Outlets that write themselves without a capital. */
  smallNames: 'taz dpa sda apa afp epd kna sid',
  documentNouns:
    /(?:bericht(?:en?)?|studien?|urteil|gutachten|mitteilung|erklärung|dokument(?:en?)?|statistik|umfragen?|angaben|meldung(?:en)?|papier|brief|schreiben|gesetz|vertrag|protokoll)$/,
  /** People whom the article does not name: «Augenzeugen», «Beobachter». */
  unnamed:
    /(?:augenzeuge|zeuge|beobachter|experte|insider|anwohner|quelle|kreis|vertraute|informant|passant|nachbar|demonstrant|kritiker|befragte)n?e?n?$/,
  /** States by name, each with its adjective: «ukrainischen Präsidenten». */
  states: `
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
`,
  /** Pronouns that stand for somebody named before, by grammatical gender. */
  namedPronouns:
    'er sie es dieser diese letzterer letztere sein seiner ihrer seinen ihren seine ihre ihn ihm ihr ihnen demnach danach',
  /** Determiners that introduce somebody new. */
  indefinite: 'ein eine einer eines einem einen zwei drei mehrere einige manche viele zahlreiche weitere andere',
};
