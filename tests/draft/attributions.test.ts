import { expect, test } from 'vitest';
import { readingsOf } from '../../src/draft/readings.ts';

/** «source | cue» of every attribution in a text, by its rules. */
function said(text: string): readonly string[] {
  const found = readingsOf(text, 'de').flatMap(({ sentences }) =>
    sentences.flatMap(({ attributions }) => attributions),
  );
  return found.map(({ source, cue }) => {
    const words = cue.map(([begin, end]) => text.slice(begin, end)).join(' … ');
    return `${source ? text.slice(...source) : '–'} | ${words}`;
  });
}

test.each([
  // The subject before the verb, behind it, and set apart.
  ['Der Stadtrat sagte, die Brücke sei sicher.', 'Der Stadtrat | sagte'],
  ['Am Abend erklärte die Ministerin, dass der Tunnel öffnet.', 'die Ministerin | erklärte'],
  ['Der Tunnel öffne bald, teilte das Bauamt mit.', 'das Bauamt | teilte … mit'],
  ['Anna Frei, die Leiterin des Museums, betonte, das Bild sei echt.', 'Anna Frei, die Leiterin des Museums | betonte'],
  ['Ein harter Tag, sagte Trainer Frei.', 'Trainer Frei | sagte'],
  ['Der Hafen, sagte Anna Frei, sei voll.', 'Anna Frei | sagte'],
  ['Der Hafen bleibt zu, berichtete der Sender, der vor Ort war.', 'der Sender | berichtete'],
  ['Dem Gemeinderat warf er vor, zu schweigen.', 'er | warf … vor'],
  ['Gleichzeitig warnte der Verband, der Winter werde hart.', 'der Verband | warnte'],
  ['Auch die Präsidentin von Genf sagte, sie komme.', 'Auch die Präsidentin von Genf | sagte'.slice(5)],
  ['Weniger überrascht zeigt sich der Stadtrat, man habe es gewusst.', 'der Stadtrat | überrascht … zeigt'],
  ['Die Polizei schliesst Brandstiftung nicht aus.', 'Die Polizei | schliesst … nicht … aus'],
  ['Kritik kommt von der Wirtin: Das Becken sei leer.', 'der Wirtin | Kritik … kommt'],
  ['Er bestreitet dies.', 'Er | bestreitet … dies'],
  ['Die Rätin hielt dagegen, man habe genug Zeit.', 'Die Rätin | hielt … dagegen'],
  ['Die Wirtin weist das von sich.', 'Die Wirtin | weist … sich'],
  [
    'Das Gericht verurteilte ihn zu einer Geldstrafe. Er habe gewusst, dass es eilt, sagte die Wirtin.',
    'die Wirtin | sagte',
  ],
  ['Angst, meint die Wirtin, haben nur die anderen.', 'die Wirtin | meint'],
  // More than adjectives between an article and its noun.
  ['Der für Verkehr zuständige Stadtrat sagte, es eile.', 'Der für Verkehr zuständige Stadtrat | sagte'],
  [
    'Die zur kalten Jahreszeit gehörende Messe beginne, so die das Museum leitende Frau.',
    'die das Museum leitende Frau | so',
  ],
  ['Am Montag sagte die den Grünen nahestehende Rätin, es eile.', 'die den Grünen nahestehende Rätin | sagte'],
  // An object in front, and what is no adjective.
  ['Die Zahl der Gäste bezifferte die Polizei mit 13.', 'die Polizei | bezifferte … mit'],
  ['Eine Kürzung bezeichnete Frei als falsch.', 'Frei | bezeichnete … als'],
  ['Eine Regierung bezeichnete Frei als falsch.', 'Eine Regierung | bezeichnete … als'],
  ['Das erklärte Anna Frei am Montag.', 'Anna Frei | erklärte'],
  // Compound tenses, parted verbs, subordinate clauses.
  ['Das Amt hat am Montag angekündigt, die Strasse zu sperren.', 'Das Amt | hat … angekündigt'],
  ['Wie die Kantonspolizei mitteilte, gab es keine Verletzten.', 'die Kantonspolizei | Wie … mitteilte'],
  ['Wie der Verband am Abend bekannt gab, fällt das Spiel aus.', 'der Verband | Wie … bekannt … gab'],
  ['Ob er komme, hat die Chefin gefragt.', 'die Chefin | hat … gefragt'],
  ['Die Bank schreibt, die Preise kämen ins Rutschen.', 'Die Bank | schreibt'],
  ['Es eile, findet er.', 'er | findet'],
  ['Die Wirtin findet, dass es eilt.', 'Die Wirtin | findet'],
  ['SP, Grüne und Mitte sagten, es eile.', 'SP, Grüne und Mitte | sagten'],
  // Whatever the verb, right after speech.
  ['«Das ist normal», lacht Anna Frei.', 'Anna Frei | lacht'],
  ['«Das ist normal», winkt der Wirt ab.', 'der Wirt | winkt … ab'],
  ['«Das ist normal», meldet sich Frei zu Wort.', 'Frei | meldet'],
  ['Die taz will wissen, dass die Wirtin geht.', 'Die taz | will … wissen'],
  ['Das Ministerium legte fest, dass nur noch zwölf Boote fahren.', 'Das Ministerium | legte … fest'],
  ['Die Firma gab bekannt: Der Chef geht.', 'Die Firma | gab … bekannt'],
  ['Sie gehen davon aus, dass die Ernte reicht.', 'Sie | gehen … davon … aus'],
  ['Die Bahn zog Bilanz und teilte mit, es gebe weniger Halte.', 'Die Bahn | teilte … mit'],
  ['Der Zoo stellte klar, das Tier lebe.', 'Der Zoo | stellte … klar'],
  // Passives: the agent, or nobody.
  ['Der Plan wurde vom Wirt als zu teuer bezeichnet.', 'Wirt | wurde … als … bezeichnet'],
  ['Vom Verband wird gefordert, dass die Löhne steigen.', 'Verband | wird … gefordert'],
  ['Das Tal, das vom Rat als „stilles Grab“ bezeichnet wurde, blüht.', 'Rat | als … bezeichnet … wurde'],
  ['Vom Verband wird erwartet, dass die Löhne steigen.', 'Verband | wird … erwartet'],
  ['Ihm wird vorgeworfen, Geld genommen zu haben.', '– | wird … vorgeworfen'],
  ['Der Hirt soll gesagt haben, dass es eilt.', '– | soll … gesagt'],
  ['Der Hirt hat nicht gesagt, dass es eilt.', 'Der Hirt | hat … gesagt'],
  // Prepositions and adverbs.
  ['Nach Angaben der Polizei Schmuck und Uhren.', 'Angaben der Polizei | Nach'],
  ['Nach Angaben der Polizei Bern war es still.', 'Angaben der Polizei Bern | Nach'],
  // Stances without a clause, of who surely is somebody.
  ['Die Opposition reagierte mit scharfer Kritik.', 'Die Opposition | reagierte … Kritik'],
  ['Die SP reagierte empört.', 'Die SP | reagierte … empört'],
  ['Moskau und Minsk verurteilten den Angriff.', 'Moskau und Minsk | verurteilten'],
  ['Für die SP ist der Plan längst überfällig.', 'die SP | Für'],
  ['Auch für die Grünen geht der Plan zu weit.', 'die Grünen | für'],
  ['Laut dem Spital geht es ihr gut.', 'dem Spital | Laut'],
  ['Nach Angaben der Feuerwehr brannte es zweimal.', 'Angaben der Feuerwehr | Nach'],
  ['Das Dach war Polizeiangaben zufolge undicht.', 'Polizeiangaben | zufolge'],
  ['Ihrer Meinung nach reicht das nicht.', 'Ihrer Meinung | nach'],
  ['Die Lawine kam nachts, so der Bergführer.', 'der Bergführer | so'],
  ['In der Mitteilung heisst es, die Quelle sei versiegt.', 'In der Mitteilung | heisst'],
  ['Es eile, heisst es im am Freitag verlesenen Urteil.', 'im am Freitag verlesenen Urteil | heisst'],
  ['Aus der Werft verlautet, man warte.', 'Aus der Werft | verlautet'],
  // Where people talk says nobody.
  ['In Rom heisst es, sie warte.', '– | heisst'],
  ['Es habe gebrannt, heisst es im Dorf.', '– | heisst'],
  ['Im Vorfeld hiess es, die Quelle sei versiegt.', '– | hiess'],
  ['Wegen der Hitze, hiess es, sei die Quelle versiegt.', '– | hiess'],
  ['Der Trainer wörtlich: «Wir haben alles gegeben.»', 'Der Trainer | '],
  ['Der Sprecher, Hans Muster, lehnt sich zurück: es sei zu spät.', 'Der Sprecher, Hans Muster | '],
  ['Der Wirt winkt ab.', 'Der Wirt | winkt … ab'],
  ['Bei Fieber rät das Amt zu einem Bad.', 'das Amt | rät … zu'],
  ['Im Sommer sagte der Bund mehr Geld zu als erwartet.', 'der Bund | sagte … zu'],
  ['Anders sieht es die Wirtin.', 'die Wirtin | Anders … sieht'],
  ['Im Brief ist von einem Irrtum die Rede.', 'Im Brief | ist … die Rede'],
  ['In einem Bericht für 2005 des Amts steht, dass die Quelle versiegt.', 'In einem Bericht | steht'],
  ['Darin steht: «Die Quelle versiegt.»', 'Darin | steht'],
  ['Das zumindest meint Anna Frei.', 'Anna Frei | meint'],
  ['Die Polizei bestätigte den Vorfall.', 'Die Polizei | bestätigte'],
  ['Anna Frei kritisierte den Plan.', 'Anna Frei | kritisierte'],
  ['Eine 71 Jahre alte Wirtin sagte, sie gehe.', 'Eine 71 Jahre alte Wirtin | sagte'],
  ['Das sagte Frei der «Post».', 'Frei | sagte'],
  ['Der Verband kritisiert: Das Geld reicht nicht.', 'Der Verband | kritisiert'],
  ['Das Amt empfiehlt die Impfung.', 'Das Amt | empfiehlt'],
  ['Anna Frei rief beide Seiten zur Mässigung auf.', 'Anna Frei | rief … zur … auf'],
  ['Eine Studie belegt nun, dass der See wärmer wird.', 'Eine Studie | belegt'],
  ['Dem Kind gehe es gut, hiess es am Sonntag aus dem Spital.', 'aus dem Spital | hiess'],
  ['Das sagte ein Feuerwehrsprecher der Deutschen Presse-Agentur.', 'ein Feuerwehrsprecher | sagte'],
  ['Das sagte ein Reporter der Agentur Reuters.', 'ein Reporter der Agentur Reuters | sagte'],
  ['Der wegen Betrugs verurteilte Wirt sagte, er gehe.', 'Der wegen Betrugs verurteilte Wirt | sagte'],
  ['Der nicht an der Studie beteiligte Arzt warnt vor Eile.', 'Der nicht an der Studie beteiligte Arzt | warnt'],
  ['Anna Frei ist skeptisch: Ein Verbot löse nichts.', 'Anna Frei | ist … skeptisch'],
  ['Der Rat verurteilte den Angriff scharf.', 'Der Rat | verurteilte'],
  ['Am Montag sagte der 81-jährige, dass er gehe.', 'der 81-jährige | sagte'],
  ['Das Gericht wies die Klage mit dem Argument ab, sie sei verjährt.', 'Das Gericht | Argument'],
  ['Der Turm soll nach dem Willen der Regierung 2027 stehen.', 'dem Willen der Regierung | nach'],
  ['In Berner Wirtekreisen war von zwei Bränden die Rede.', 'In Berner Wirtekreisen | war … die Rede'],
  ['Der Trainer lehnt sich zurück: es sei zu spät.', 'Der Trainer | '],
  ['Es sei zu spät, höhnte Ratsmitglied Anna Frei.', 'Ratsmitglied Anna Frei | höhnte'],
  ['Der Plan sei mutlos, befand die Sprecherin.', 'die Sprecherin | befand'],
  ['Es könne nicht sein, dass man zusehe, schreibt Präsident Frei.', 'Präsident Frei | schreibt'],
  ['Knapp die Hälfte der Mitglieder fordert, dass er geht.', 'die Hälfte der Mitglieder | fordert'],
  ['Das Institut zeigte in einer Studie, dass es wärmer wird.', 'Das Institut | zeigte'],
  ['Die Mutter beschrieb ihren Sohn als ruhig.', 'Die Mutter | beschrieb … als'],
  // No verb of saying, but a colon.
  ['Der Trainer war sehr stolz: «Wir haben alles gegeben.»', 'Der Trainer | '],
  ['Hier sparte die Chefin nicht mit Lob, wie immer: «Das war Klasse.»', 'die Chefin | '],
  ['Das Fazit lautete: «Wir haben alles gegeben.»', 'Das Fazit | '],
  ['Demnach ist der See sauber.', 'Demnach | Demnach'],
  // What is reported reports nothing itself.
  ['Der Sprecher sagte, die Pfeiler seien nicht sicher genug, und die Prüfung dauere an.', 'Der Sprecher | sagte'],
  ['Die Bahn sagte, die Gleise seien sicher. Der Damm sei neu.', 'Die Bahn | sagte'],
  ['Laut dem Wirt habe die Köchin gesagt, dass es eilt.', 'dem Wirt | Laut'],
  ['Die Wirtin befürchtet, der Ofen könnte rauchen.', 'Die Wirtin | befürchtet'],
  // What comes before a prefix at its clause's end is another verb.
  ['Der Präsident gab an, dass er bleibt.', 'Der Präsident | gab … an'],
  ['Die Polizei sagte, das Fest sei sicher, und sagte es dann ab.', 'Die Polizei | sagte'],
  ['Den Vorschlag betrachtet die Ministerin als Chance.', 'die Ministerin | betrachtet … als'],
  ['Dann fiel der Strom aus, stellten die Forscherinnen fest.', 'die Forscherinnen | stellten … fest'],
  ['Im Film sagt ein Mann, der hier wohnt, der Lärm der Bahn löse Ängste aus.', 'ein Mann | sagt'],
  ['Nun ging Celia Frei, die Anwältin, davon aus, dass er kommt.', 'Celia Frei, die Anwältin | ging … davon … aus'],
  ['Anna Frei, Chefin der „Neuen Woche“, sagte, es eile.', 'Anna Frei, Chefin der „Neuen Woche“ | sagte'],
  // A participle after what is set apart; one of many; a sentence that ends in a report.
  ['Vor kurzem hatte ein Hirt, Urs Frei, erklärt, die Alp bleibe leer.', 'ein Hirt, Urs Frei | hatte … erklärt'],
  ['Einer der beteiligten Taucher sagte: «Wir sahen nichts.»', 'Einer der beteiligten Taucher | sagte'],
  ['Er starb im Alter von 90 Jahren, teilte das Museum mit.', 'das Museum | teilte … mit'],
  // Swiss spelling.
  ['Der Rat liess durchblicken, dass er bleibt.', 'Der Rat | liess … durchblicken'],
  // According to something said, also where nobody says it.
  ['Nach ersten Angaben blieb alles ruhig.', 'ersten Angaben | Nach'],
  ['Nach Bewertung der Feuerwehr ist der Turm sicher.', 'Bewertung der Feuerwehr | Nach'],
  ['Nach Freis Idee bleibt der Turm stehen.', 'Freis Idee | Nach'],
  ['Die Lage ist dem „Boten“ zufolge ernst.', 'dem „Boten“ | zufolge'],
  ['Es gibt Gerüchte, wonach das Werk schliesst.', 'Gerüchte | wonach'],
  ['Es gibt Gerüchte, denen zufolge das Werk schliesst.', 'Gerüchte | zufolge'],
  // Prefixed verbs are inflected as those without.
  ['Der Rat benannte als Ziel, die Quelle zu schützen.', 'Der Rat | benannte … als'],
  ['Die Werft hat bestritten, dass sie schliesst.', 'Die Werft | hat … bestritten'],
  ['Die Wirtin bat den Hirten, dem Verkauf zuzustimmen.', 'Die Wirtin | bat'],
  ['Die Werft hielt dem entgegen, dass sie schliesst.', 'Die Werft | hielt … entgegen'],
  ['Der Hirt hat vorausgesagt, dass es schneit.', 'Der Hirt | hat … vorausgesagt'],
  ['Wie der „Bote“ gestern veröffentlichte, schliesst die Werft.', 'der „Bote“ | Wie … veröffentlichte'],
  ['Die Wirtin wertet das Fest als Erfolg.', 'Die Wirtin | wertet … als'],
  ['Der Hirt bezifferte den Schaden mit 300 Franken.', 'Der Hirt | bezifferte … mit'],
  ['Der Verband begrüsst das Urteil.', 'Der Verband | begrüsst … Urteil'],
  // When is no part of who.
  ['Wie die Kantonspolizei am Montag mitteilte, ist die Strasse frei.', 'die Kantonspolizei | Wie … mitteilte'],
  ['Anfang Mai warnten Fischer davor, dass das Eis bricht.', 'Fischer | warnten'],
  ['Der Turm sei leer, sagte Wirtin Anna Frei Montagabend.', 'Wirtin Anna Frei | sagte'],
  ['Der Turm sei leer, teilte die Werft Dienstagfrüh mit.', 'die Werft | teilte … mit'],
  ['Der Turm sei leer, sagte Karl Sonntag.', 'Karl Sonntag | sagte'],
  ['Der Turm sei leer, sagte Präsident Hans Sonntag.', 'Präsident Hans Sonntag | sagte'],
  // Neither is who is told.
  ['Der Turm sei leer, sagte Frei der Nachrichtenagentur Reuters.', 'Frei | sagte'],
  ['Der Turm sei leer, sagte Wirtin Anna Frei Radio Bern.', 'Wirtin Anna Frei | sagte'],
  ['Wirtin Anna Frei ätzte, der Rat schlafe.', 'Wirtin Anna Frei | ätzte'],
  // A main clause that may be in the past or the present is what was said, too.
  ['Die Wirtin meinte, die Leute wüssten nichts.', 'Die Wirtin | meinte'],
  ['Der Hirt stellte fest, die Preise stiegen schnell.', 'Der Hirt | stellte … fest'],
  // «das» and «dies» stand for what was said.
  ['Das bestätigte die Botschaft.', 'die Botschaft | bestätigte'],
  ['Dies bestätigte Frei am Abend.', 'Frei | bestätigte'],
  ['Das hat der Hirt gestern bestätigt.', 'der Hirt | hat … bestätigt'],
  ['Das musste die Wirtin am Ende einräumen.', 'die Wirtin | einräumen'],
  // A second verb has the subject of the first.
  ['Die Bahn bestätigte den Ausfall, teilte jedoch mit, es gebe Ersatz.', 'Die Bahn | teilte … mit'],
  ['Als ein Gast erwachte, packte der Dieb den Stab und rief: «Weg da!»', 'der Dieb | rief'],
  // «der» is who speaks, unless somebody follows; «es» stands for what is said.
  ['Sie suchte einen Hirten, der alle Gäste aufforderte, zu gehen.', 'einen Hirten, der | aufforderte'],
  ['Die Stadt, der er vorwarf, zu schweigen, ist klein.', 'er | vorwarf'],
  ['Als Fehler sieht es die Wirtin an, so früh zu öffnen.', 'die Wirtin | sieht … an'],
  ['Die Wirtin zeigte sich erleichtert, dass alle gehen.', 'Die Wirtin | zeigte … erleichtert'],
  ['Die Wirtin zeigte sich mit dem Entscheid zufrieden.', 'Die Wirtin | zeigte … zufrieden'],
  ['Der Bote von Bern sprach von einem Erfolg.', 'Der Bote von Bern | sprach … von'],
  ['Gestern stellte es fest, dass der Hirt gelogen hat.', 'es | stellte … fest'],
  ['Der Leiter nannte sie „gut“.', 'Der Leiter | nannte'],
  ['Der Stadt nannte sie den Preis: „Zwölf Franken sind es.“', 'sie | nannte'],
  ['Die Wirtin hofft, es regne.', 'Die Wirtin | hofft'],
  ['Am Abend schrieb deren Leiterin, es eile.', 'deren Leiterin | schrieb'],
  ['Die Hirten sprechen vom härtesten Winter im Tal.', 'Die Hirten | sprechen … vom'],
  ['Der Rat hält fest, dass der Weg sicher ist.', 'Der Rat | hält … fest'],
  ['Nachdem die Wirtin erklärt hatte, dass sie schliesst, wäre er gegangen.', 'die Wirtin | erklärt … hatte'],
  // What stands around a name, and how names are written.
  ['Passend zum Fest sagte die Wirtin: «Es wird laut.»', 'die Wirtin | sagte'],
  ['Erwartungsgemäss sagte die Wirtin, es werde laut.', 'die Wirtin | sagte'],
  ['Ende Januar 2006 sagte der Verband, es eile.', 'der Verband | sagte'],
  ['Wie der Leiter, der lange wartete, heute mitteilte, ist das Becken dicht.', 'der Leiter | mitteilte'],
  ['Wie wald-online.de berichtet, ist der Weg gesperrt.', 'wald-online.de | Wie … berichtet'],
  ['eBike sagte, es gebe genug Räder.', 'eBike | sagte'],
  ['Wie „wald online“ gestern berichtete, ist der Weg gesperrt.', '„wald online“ | Wie … berichtete'],
  ['Die „Aktion für ein leises Tal“ sagte, es sei laut.', 'Die „Aktion für ein leises Tal“ | sagte'],
  ['In der Mitteilung, die heute kam, heisst es, das Becken sei dicht.', 'In der Mitteilung | heisst'],
  ['Die Karte, wonach hier ein Weg sei, ist alt.', 'Die Karte | wonach'],
  ['Nach einem EU-Papierentwurf fällt der Zoll.', 'einem EU-Papierentwurf | Nach'],
  [
    'Die Wirtin hatte am Freitag, den 7. Oktober im Rat die Meinung vertreten, der Weg sei zu steil.',
    'Die Wirtin | hatte … Meinung … vertreten',
  ],
  ['Der Tunnel ist gesperrt und die Wirte befürchten, dass er es bleibt.', 'die Wirte | befürchten'],
  [
    'Das Rad stand still, wie Anna Muster, Leiterin der Werkstatt, mitteilte.',
    'Anna Muster, Leiterin der Werkstatt | mitteilte',
  ],
  ['Das Rad ist kaputt, bestätigte später die Wirtin.', 'die Wirtin | bestätigte'],
  ['Das Rad stehe still, so bestätigt die Wirtin.', 'die Wirtin | bestätigt'],
  // What is reported may be interrupted.
  ['Der Verein hat zugesagt, über das Bad, das älteste im Tal, zu beraten.', 'Der Verein | hat … zugesagt'],
  ['Der Wirt meinte weiter, Anna Frei, die lange sang, wäre müde.', 'Der Wirt | meinte'],
  ['Die Werft gab an, dem Leiter der Dreherei, Urs Frei, sei gekündigt worden.', 'Die Werft | gab … an'],
  ['Eines ist klar: Sie sagten, dass sie gehen.', 'Sie | sagten'],
  ['Der Verein feierte das Fest als „grossen Erfolg für alle“.', 'Der Verein | feierte … als'],
  ['Die Wirtin verglich das Fest mit „einem Bad im See“.', 'Die Wirtin | verglich'],
  ['Der Hirt ärgerte sich darüber, dass niemand kam.', 'Der Hirt | ärgerte … sich'],
  ['Diese besagt, dass der Weg frei bleibt.', 'Diese | besagt'],
  ['Der Wirt bestätigt, dass sich der Verdacht erhärtet.', 'Der Wirt | bestätigt'],
  ['Die Wirtin meinte, er freue sich.', 'Die Wirtin | meinte'],
  // An object in front, by case and number, or not to be told from a subject.
  ['Die Umsetzung lobte der Vorsitzende, sie ist gut.', 'der Vorsitzende | lobte'],
  ['Die Werbung nannte der alte Wirt „gut“.', 'der alte Wirt | nannte'],
  ['Die neuen Wege lobte Anna Muster.', 'Anna Muster | lobte'],
  ['Die Neuerungen lobte Anna Muster.', 'Anna Muster | lobte'],
  ['Die Wirtinnen lobten Anna Muster.', 'Die Wirtinnen | lobten'],
  ['Ablehnung signalisierten die Hirten.', 'die Hirten | signalisierten'],
  ['Die alten Hirten, die lange sangen, nannte die Wirtin „müde“.', 'die Wirtin | nannte'],
  ['Den Umbau verlangen Anna Muster und Urs Frei.', 'Anna Muster und Urs Frei | verlangen'],
  ['Die Prüfung verlangen Anna Muster und Urs Frei.', 'Anna Muster und Urs Frei | verlangen'],
  ['Die Leitung und die Belegschaft verlangen, dass er geht.', 'Die Leitung und die Belegschaft | verlangen'],
  ['Die Ministerin warf der Vorsitzenden vor, zu lügen.', 'Die Ministerin | warf … vor'],
  ['Die Stadt sagte der Presse, dass es eilt.', 'Die Stadt | sagte'],
  ['Die Besatzung beschuldigte Anna Muster, gelogen zu haben.', 'Die Besatzung | beschuldigte'],
  ['Der Rat begrüsste nach der Sitzung den Entscheid.', 'Der Rat | begrüsste … Entscheid'],
  ['Es eile, sagte der Chef Montag früh.', 'der Chef | sagte'],
  ['Der Verein Freie Radios Radio LoRa sagte, es eile.', 'Der Verein Freie Radios Radio LoRa | sagte'],
  ['Am Montag forderte der Präsident Neuwahlen.', 'der Präsident | forderte'],
  ['Am Montag forderte Anna Muster Neuwahlen.', 'Anna Muster | forderte'],
  ['Gestern sagten Experten Regen voraus.', 'Experten | sagten'],
  ['Vergeblich forderten die Anwohner Tempo 30.', 'die Anwohner | forderten'],
  ['Seit langem verlangt die Gewerkschaft Lohnerhöhungen.', 'die Gewerkschaft | verlangt'],
  ['Am Montag teilte die Abteilung Kontrollen mit, es eile.', 'die Abteilung Kontrollen | teilte … mit'],
  ['Gestern teilten die Vereinten Nationen mit, es eile.', 'die Vereinten Nationen | teilten … mit'],
  ['Das sagte die Gemeinde Köniz.', 'die Gemeinde Köniz | sagte'],
  ['Strafmildernd würdigten die Richter, dass er gestand.', 'die Richter | würdigten'],
  ['Positiv werten Analysten, dass er gestand.', 'Analysten | werten'],
  ['Diese Angaben bestätigte die Polizei.', 'die Polizei | bestätigte'],
  ['Die Angaben bestätigen, dass es eilt.', 'Die Angaben | bestätigen'],
  ['Das meldet die «NZZ am Sonntag».', 'die «NZZ am Sonntag» | meldet'],
  ['Den Vorfall bestätigte die Zürcher Staatsanwaltschaft.', 'die Zürcher Staatsanwaltschaft | bestätigte'],
  ['Am Dienstag warnte die Deutsche Umwelthilfe.', 'die Deutsche Umwelthilfe | warnte'],
  ['Mehr Geld verlangte die Stiftung Arbeit.', 'die Stiftung Arbeit | verlangte'],
  ['Bernd lobte die Trainerin.', 'Bernd | lobte'],
])('%s is said by %s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  'Die Strasse ist gesperrt.',
  'Das Beben forderte zwanzig Todesopfer.',
  'Das Gericht erklärte den Vertrag für nichtig.',
  'Das Gericht wies die Klage zurück.',
  'Das Gericht verurteilte den Mann zu drei Jahren Haft.',
  'Er wurde wegen Raub, Hehlerei und Betrug im Herbst verurteilt.',
  'Der Antrag wurde mit der Begründung abgelehnt, er komme zu spät.',
  'Im Mittelpunkt steht, dass die Stadt spart.',
  'Dem Vernehmen nach geht der Direktor.',
  'Ein Test bestätigte den Verdacht.',
  'Er sei zu Unrecht beschuldigt worden.',
  'Vom neuen Markt verspricht sich die Firma viel.',
  'Das Gericht verkündete am Abend das Urteil.',
  'Das Gericht sprach ihn vom Vorwurf des Diebstahls frei.',
  'Die Wirtin meldete sich zu Wort.',
  'Das Tal wird als schön betrachtet.',
  'Die erklärte Absicht war gut.',
  'Man kann sagen, dass es ein Erfolg war.',
  'Er soll bereit gewesen sein, mehr zu zahlen.',
  'Niemand sagte, dass es ein Erfolg war.',
  'Keiner sagte, dass es ein Erfolg war.',
  'Es gilt gemäss Artikel 5.',
  'Er gilt gemäss der alten Regelung.',
  'Die Stadt dankte in einer Mitteilung nach dem Fest.',
  'Der Wunsch nach einem Fest ist alt.',
  'Er stellte den Stuhl an die Wand.',
  'Nun stellt sich die Frage, wer zahlt.',
  'Es zeigte sich, dass der Damm leckt.',
  'Nachdem der Hund den Hirten festgehalten hatte, habe er gebellt.',
  'Ein Turm, der lange gestanden hatte, sei eingestürzt.',
  'Heute ist es sicher: Der Damm hält.',
  'Nach dem Spiel regnete es.',
  'Sie kam so spät wie immer.',
  'Die Stadt schreibt den Rückgang dem Wetter zu.',
  'Die Reise sagten sie wegen des Wetters ab.',
  'Die Band nennt sich „Wolken“.',
  'Der Verein feierte das Fest im Saal.',
  'Die Wirtin verglich die Preise.',
  'Damit bestätigt sich der Verdacht, dass der Damm leckt.',
  'Der Wirt sah sich gezwungen, zu schliessen.',
  'Der Pilot stellte einen Schaden fest.',
  'Erst nach Ermittlungen war das Bild vollständig.',
  'Zwei Monate nach dem Urteil ist das Haus leer.',
  'Die Sicht nach oben ist frei.',
  'Er hat freie Sicht nach oben.',
  'Aus technischer Sicht ist der Weg frei.',
  'Die Wirtin schrieb Gedichte.',
  'Es wird erwartet, dass der See zufriert.',
  'Die Wirtin zeigte, dass der Ofen zieht.',
  'Der Rat erwartet nicht, dass es schneit.',
  'Der Name bezeichnet einen alten Weg.',
  'Sein Name lautet «der alte Hirt vom See».',
  'Die Bahn plant, das Gleis zu erneuern.',
  'Wie beurteilen Sie es, und was sagen Sie den Leuten?',
  'Was ist Ihrer Meinung nach zu tun?',
  'Er behaupte, dass es eilt.',
  'Das Festival findet in Bern statt, wie immer.',
  'Muster fand einen Brief, in dem steht, dass es eilt.',
  '«Das ist normal», steht auf dem Plakat.',
  '«Das ist normal», weiss man im Amt.',
  '«Das ist normal», glaubt niemand mehr.',
  '«Das ist normal», jubelt keiner.',
  'Das erklärte Ziel der Stadt bleibt, dass alle kommen.',
  'Wir wissen, dass sie es wollen.',
  'Vereinzelt weigerten sich einige Hirten, zu gehen.',
  'Die Wirtin erwartet einen Brand, das Ende naht.',
  'Der Hirt informierte die Wirtin, die den Arzt holte, welcher kam.',
  'Gegen den Tunnel sprechen die Kosten: Er ist lang.',
  'Die Wirtin erwartet einen Brand, der Ofen raucht.',
  'Der Verein verfügt über die Macht, alles zu ändern.',
  'Es liegen Berichte, Angaben und Karten vor.',
  // What somebody spoke of, but only mentioned, denied or passive.
  'Der Brand wurde von einer Nachbarin gemeldet.',
  'Die Werft ruft in Bern, in Zug und Uri das Boot «Seestern» zurück.',
  'Die Lage sieht anders aus.',
  'Im Brief war von einem Irrtum nie die Rede.',
  'In Bern ist von einem Irrtum die Rede.',
  'Die Bahn gab die Kosten nicht bekannt.',
  'Wirtin Anna Frei zögerte, der Rat schlief.',
  'Die Bahn bestätigte weder die Kosten noch den Ausfall.',
  'Der Rat wollte den Brand weder bestätigen noch dementieren.',
  'Der See, den die Gemeinde als Stausee bezeichnet, ist leer.',
  'Das Tal, das vom Rat zum Notgebiet erklärt wurde, werde sich erholen.',
  'Der Rat begrüsste vor dem neuen Entscheid die Gäste.',
  'Der Trainer begrüsste im Ergebnis keinen.',
  'Die Stimmung ist optimistisch. Die Zahlen seien gut.',
  'Der Dieb ist überrascht worden. Er habe geschlafen.',
  'Für die Bahn ist China ein wichtiger Markt.',
  'Die Leitung reagierte mit einem Umbau.',
  'Die Polizei reagierte auf die Kritik.',
  'Für die Feier ist der Saal zu weit weg.',
])('%s is said by nobody', (text) => {
  expect(said(text)).toEqual([]);
});

test('a verb that needs what it reports finds it in the next sentence too', () => {
  expect(said('Die Gemeinde bedauert den Entscheid. Er komme zu früh.')).toEqual(['Die Gemeinde | bedauert']);
  expect(said('Die Gemeinde bedauert den Entscheid. Er kommt zu früh.')).toEqual([]);
  expect(said('Laut dem Wirt bedauert sie den Entscheid. Er komme zu früh.')).toEqual(['dem Wirt | Laut']);
});

test.each([
  ['Die Zeitung zitierte den Wirt mit den Worten: „Es eilt sehr.“', 'Die Zeitung', 'den Wirt', 'zitierte'],
  ['Die Zeitung hat den Wirt mit „es eilt sehr“ zitiert.', 'Die Zeitung', 'den Wirt', 'hat … zitiert'],
  ['Wie die Zeitung den Wirt zitiert, eilt es.', 'die Zeitung', 'den Wirt', 'Wie … zitiert'],
  ['Der Wirt wird von der Zeitung zitiert: „Es eilt sehr.“', 'Der Wirt', 'der Zeitung', 'wird … zitiert'],
])('%s is said by who is quoted and by who quotes', (text, one, other, cue) => {
  expect(said(text)).toEqual([`${one} | ${cue}`, `${other} | ${cue}`]);
});

test('nobody else is quoted where only a text or nobody is named', () => {
  expect(said('Die Zeitung zitiert aus dem Brief: „Es eilt sehr.“')).toEqual(['Die Zeitung | zitiert']);
  expect(said('Der Wirt wird so zitiert: „Es eilt sehr.“')).toEqual(['Der Wirt | wird … zitiert']);
});

test('a second verb of saying has the subject that agrees with it', () => {
  expect(said('Die Wirte loben die Köchin, verlangen aber die Prüfung aller Öfen.')).toEqual([
    'Die Wirte | loben',
    'Die Wirte | verlangen',
  ]);
  expect(said('Die Äusserungen nannte Anna Muster „gut“ und glaubt, dass sie nützen.')).toEqual([
    'Anna Muster | nannte',
    'Anna Muster | glaubt',
  ]);
});

test('what somebody uses as an example says nothing', () => {
  expect(said('Als Beispiel wählte er den alten Turm am See und verwies auf den Sturm.')).toEqual([
    'er | verwies … auf',
  ]);
});

test('two may speak in one sentence', () => {
  expect(
    said('Die Stadt wies dies zurück, die Leiterin der Werkstatt, Anna Muster (AGB), erklärte: „Das ist falsch.“'),
  ).toEqual(['Die Stadt | wies … zurück', 'die Leiterin der Werkstatt, Anna Muster (AGB) | erklärte']);
  expect(said('Laut dem Gericht sagte der Zeuge, er habe geschlafen.')).toEqual([
    'der Zeuge | sagte',
    'dem Gericht | Laut',
  ]);
});
