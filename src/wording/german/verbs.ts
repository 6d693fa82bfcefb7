import { subjunctives } from './reportedVerb.ts';

/** Subjunctive forms that can also mean «would». */
const secondSubjunctives = 'möge wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften';

/** The same of strong verbs, where it is not the past tense too. */
const strongSubjunctives = `
  käme kämen gäbe gäben ginge fände fänden stünde stünden bräuchte bräuchten liesse nähme nähmen sähe sähen täte täten bliebe hielte läge lägen
  verlöre verlören bekäme bekämen entstünde entstünden trüge trügen zöge zögen schlüge schlügen spräche sprächen entspräche entsprächen
  verstünde verstünden bestünde bestünden begänne begännen gewänne gewännen gelänge gelängen sänke sänken träfe träfen beträfe beträfen träte
  träten böte böten wüchse wüchsen würfe würfen brächte brächten wüsste wüssten dächte dächten übernähme übernähmen erhielte ergäbe
  ergäben vergäbe schüfe schüfen verschwände verschwänden befände befänden unterläge unterlägen verstieße
`;

/** How somebody takes something: «zeigte sich erfreut», «ist erfreut: Man habe gewonnen». */
export const attitudes =
  'zufrieden unzufrieden erfreut enttäuscht besorgt erleichtert empört überrascht zuversichtlich optimistisch skeptisch erschüttert bestürzt schockiert entsetzt betroffen verärgert verwundert irritiert begeistert alarmiert überzeugt zurückhaltend gelassen';

/** The same by which somebody is: «ist erfreut», «ist dagegen», but not «ist betroffen». */
const moods = attitudes.replace('betroffen', 'dagegen');

/** The German verbs that report something, by what they report, of whom and where. */
export const verbs = {
  /**
   * German verbs that report what somebody says, thinks or asks. `|` follows a separable prefix («mit|teilen»:
   * «teilte … mit»); the clause must contain one of the words after a space.
   */
  reportVerbs: {
    /** Report whatever follows: «X sagte». */
    alone: `
    sagen, aus|sagen, erklären, mit|teilen, berichten, vermelden, betonen, beteuern, behaupten, versichern,
    verkünden, bekannt|geben, bekannt|machen, geltend|machen, an|kündigen, zitieren, erläutern, unterstreichen,
    hervor|heben, heraus|streichen, bemängeln, beklagen, loben, rügen, fordern, verlangen, ein|fordern, auf|fordern,
    an|mahnen, appellieren, warnen, mahnen, ab|raten, vor|schlagen, an|regen, plädieren, befürworten,
    zu|sagen, zu|sichern, an|drohen, ab|streiten, zurück|weisen, beschuldigen, vor|werfen, vor|halten,
    unterstellen, ein|räumen, zu|geben, ein|gestehen, entgegnen, antworten,
    hinzu|fügen, kommentieren, argumentieren, begründen, rechtfertigen, resümieren, konstatieren,
    prophezeien, prognostizieren, vermuten, spekulieren, bekunden, skandieren,
    klagen, monieren, beanstanden, an|prangern, bezeichnen als,
    charakterisieren, ein|schätzen, aus|führen, dar|legen, klar|stellen, klar|machen, deutlich|machen,
    an|geben, an|deuten, signalisieren, hin|weisen darauf/auf, verweisen darauf/auf,
    attestieren, bescheinigen, folgern, schwärmen,
    distanzieren sich, widersprechen, bei|pflichten, empören sich, erzählen, schildern,
    aus|gehen davon/von/vom, sprechen von/vom/davon, aus|sprechen sich, wünschen sich,
    vertreten Meinung/Ansicht/Auffassung/These/Standpunkt, kommen Schluss/Ergebnis/Auffassung/Überzeugung, gelangen Schluss/Ergebnis/Auffassung/Überzeugung, drohen mit,
    weisen sich, dagegen|halten, bestreiten dies/was/Vorwurf/Vorwürfe/Vorwürfen/Anschuldigungen/Schuld/Tat/Taten/Darstellung/Ergebnisse/Angaben/Beteiligung/Zusammenhang, kommen Kritik/Lob/Zustimmung/Widerspruch/Widerstand/Skepsis/Unterstützung, geben Kritik/Lob/Zustimmung/Widerspruch/Widerstand, geben ${attitudes.replaceAll(' ', '/')}, bringen Ausdruck, üben Kritik, legen Last, stellen Frage/Abrede/Aussicht/infrage, geben Entwarnung, nennen, schätzen, verlauten,
    hegen Verdacht/Zweifel, äußern Bedenken/Zweifel/Kritik/Skepsis/Vorbehalte/Sorge/Verständnis/Unverständnis/Befürchtung/sich, machen verantwortlich, beziffern auf/mit, erhoffen sich, attackieren als, kund|tun, betrachten als, beschreiben als, benennen als,
    werten als, verurteilen, kritisieren als, würdigen als, empfinden als,
    ein|stufen als, befürchten, fürchten, vor|rechnen, zurück|führen auf, halten für, halten nichts/wenig, rechnen mit/damit, urteilen, melden, reden von/vom/davon, ein|wenden, fragen, aus|schließen nicht, aus|schließen Anschlag/Brandstiftung/Defekt/Fremdverschulden/Fremdeinwirkung/Straftat/Verbrechen/Zusammenhang/Rücktritt/Neuwahlen, ab|winken, raten zu/zum/zur/dazu, sehen anders/ähnlich/skeptisch, beurteilen anders/ähnlich/kritisch/skeptisch/positiv/negativ, erinnern sich, titeln, nahe|legen,
    wissen, bestätigen, dementieren, bezweifeln, kritisieren, auf|rufen zu/zum/zur, empfehlen, versprechen, erwarten, zeigen ${attitudes.replaceAll(' ', '/')}/Verständnis/Unverständnis,
    zweifeln an/am/daran, pochen auf, stark|machen sich, stören sich, fühlen bestätigt/getäuscht/hintergangen/übergangen/verraten,
    lassen bestreiten/dementieren/zurückweisen, lassen gelten, wehren Vorwurf/Vorwürfe/Vorwürfen/Kritik/Plan/Pläne/Vorhaben/Anschuldigungen/dagegen/Projekt/Projekte/Entscheid/Ausbau/Neubau/Abbau,
    begrüßen, verteidigen, ab|lehnen, bedauern, drängen auf, dringen auf, teilen Ansicht/Meinung/Auffassung/Einschätzung, gestehen Tat/Taten,
    reagieren ${moods.replaceAll(' ', '/')}, beantragen, orten, hoffen auf, vor|behalten sich,
    sehen in/im/Hinweise/Anzeichen/Anhaltspunkte/Handlungsbedarf/Bedarf/Anlass/Grund/Gründe/Risiken/Potenzial/darin, erhalten Kritik/Lob/Zustimmung/Rückendeckung, ernten Kritik/Lob, bekommen Kritik/Lob/Zustimmung/Rückendeckung, stoßen Kritik/Widerspruch/Widerstand/Skepsis/Ablehnung/Zustimmung/Unverständnis,
    stellen hinter,
    an|melden Zweifel/Bedenken/Kritik/Vorbehalte/Skepsis,
    erneuern Forderung/Kritik/Vorwurf/Vorwürfe/Warnung/Aufruf/Appell, wiederholen Forderung/Kritik/Vorwurf/Vorwürfe/Warnung/Aufruf/Appell, bekräftigen Forderung/Kritik/Vorwurf/Vorwürfe/Warnung/Aufruf/Appell
  `,
    /** Report only with reported content: a clause, a quotation, a colon. */
    withContent: `
    denken, fest|stellen, hervor|gehen aus/daraus, erwähnen, aus|drücken sich, raten,
    ab|lehnen, drohen, begrüßen, bestreiten, verteidigen, hoffen, glauben,
    berufen sich, erheben Vorwürfe/Vorwurf, zeigen sich, beschweren sich, freuen sich,
    auf|rufen, bitten, würdigen, zweifeln, an|zweifeln, zu|schreiben, zu|weisen Schuld, aus|rufen, errechnen, aus|rechnen, beurteilen als,
    bekräftigen, erwidern, ergänzen, an|fügen, bewerten, sein Meinung/Ansicht/Auffassung/Überzeugung,
    meinen, finden, befinden, äußern, protestieren, sehen, an|sehen, ein|sehen, zeigen,
    ergeben, erfahren, hören, wünschen, an|nehmen, beschließen, entscheiden,
    beabsichtigen, vereinbaren, einigen sich, heraus|finden, ermitteln,
    nach|weisen, beweisen, belegen, hin|deuten, fest|legen, erwägen, überlegen, diskutieren, an|bieten, an|weisen,
    befehlen, informieren, legen Wert, beharren, bestehen darauf, pochen, drängen, dringen,
    formulieren, schreiben, beschreiben, besagen, rechnen, aus|schließen, fort|fahren, werten,
    gestehen, rufen, ein|werfen, danken, erinnern, enthüllen,
    stärken Rücken, sein überzeugt/sicher/zuversichtlich/bereit/einig, sein ${moods.replaceAll(' ', '/')}, machen deutlich/klar/aufmerksam,
    auf|stellen Theorie/These/Behauptung/Forderung,
    feiern als, vergleichen, ärgern sich, präzisieren, vor|geben,
    geben Anweisung/Erlaubnis/Befehl/Auftrag, erteilen Befehl/Auftrag/Erlaubnis/Anweisung,
    an|führen, verneinen,
    voraus|sagen, vorher|sagen, an|merken, leugnen, schwören, fest|halten,
    reagieren, wehren sich, ab|weisen, frei|sprechen, ein|schränken,
    entgegen|halten, entgegen|setzen, veröffentlichen wie,
    lassen durchblicken/verlauten/wissen/verlautbaren/verbreiten/mitteilen/ausrichten, wissen will/wollen/wollte/wollten, geben verstehen/bedenken/Protokoll
  `,
  },
  /** Irregular forms: third person present, third person past, past participle. */
  strongVerbs: `
  geben gibt gab gegeben, nehmen nimmt nahm genommen, weisen weist wies gewiesen, werfen wirft warf geworfen, halten hält hielt
  gehalten, sprechen spricht sprach gesprochen, schreiben schreibt schrieb geschrieben, rufen ruft rief gerufen, raten rät riet geraten,
  schlagen schlägt schlug geschlagen, empfehlen empfiehlt empfahl empfohlen, nennen nennt nannte genannt, denken denkt dachte gedacht,
  finden findet fand gefunden, befinden befindet befand befunden, sehen sieht sah gesehen, stehen steht stand gestanden, streiten streitet stritt gestritten, bitten bittet
  bat gebeten, gehen geht ging gegangen, kommen kommt kam gekommen, lassen lässt ließ gelassen, schließen schließt schloss geschlossen,
  bringen bringt brachte gebracht, tun tut tat getan, sein ist war gewesen, bieten bietet bot geboten, befehlen befiehlt befahl
  befohlen, entscheiden entscheidet entschied entschieden, heben hebt hob gehoben, streichen streicht strich gestrichen, dringen dringt
  drang gedrungen, fahren fährt fuhr gefahren, wenden wendet wandte gewandt, vertreten vertritt vertrat vertreten, erwägen erwägt erwog
  erwogen, gleichen gleicht glich geglichen, schwören schwört schwor geschworen, wissen weiß wusste gewusst, behalten behält behielt behalten,
  stoßen stößt stieß gestoßen
`,
  auxiliaries: {
    have: 'hat haben habe hatte hatten hätte hätten',
    be: 'ist sind war waren sei seien wäre wären',
    become: 'wird werden wurde wurden werde würde würden',
    modal: `
    kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will
    wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte mochten möge möchte möchten lässt
    ließ lassen
  `,
  },
};

/** Verbs in some of their forms or uses. */
export const someVerbs = {
  attitudes,
  secondSubjunctives,
  strongSubjunctives,
  /** Third-person subjunctives that are no other form. */
  subjunctives: `
  ${secondSubjunctives} ${strongSubjunctives} sei ${subjunctives} reiche heiße
`,
  /** Report only if a text is the subject: «die Studie zeigt, dass». */
  ofDocuments: 'zeigen ergeben beweisen belegen nach|weisen nahe|legen hin|deuten',
  /** Report without a clause or a quotation only if the subject surely is somebody: «der Minister bestätigte den Verdacht», but «ein Test bestätigte ihn». */
  ofPersons:
    'ab|lehnen kritisieren bedauern beantragen bekräftigen bestätigen dementieren bezweifeln drängen dringen empfehlen erinnern erneuern geben hoffen orten pochen reagieren stark|machen stellen stören versprechen verurteilen wehren wiederholen zweifeln',
  /** Those of them that need no office: «die Sängerin kritisiert den Plan». */
  ofAnybody: 'ab|lehnen bedauern bezweifeln dementieren kritisieren verurteilen wehren',
  /** Report without content only with a decision as their object: «lehnt die Initiative ab», but not «begrüsst die Gäste». */
  ofDecisions: 'ab|lehnen begrüßen verteidigen',
  /** Report also in the passive what somebody thinks of it: «Der Plan wird von der SP kritisiert». */
  ofAgents:
    'kritisieren loben rügen fordern verlangen bemängeln monieren bezweifeln begrüßen befürworten ab|lehnen dementieren empfehlen',
  /** Report what a government says that is called by its capital. */
  ofStates: 'dementieren verurteilen',
  /** Report who denies all that is before: «…, was die Werft bestreitet». */
  takesUp: 'bestreiten dementieren zurück|weisen',
  /** Report a topic only of bodies: «die Bank erwartet ein Plus», but not «Anna Muster erwartet ein Kind». */
  ofBodies: 'erwarten',
  /** Report also what somebody does not think: «rechnet nicht mit». */
  views: 'teilen aus|gehen rechnen glauben denken zweifeln',
  /** Report nothing with «sich»: «nennt sich», «bestätigt sich», «haben sich gemeldet». */
  ofOthers:
    'an|kündigen bekannt|machen empfehlen versprechen melden nennen bezeichnen charakterisieren bestätigen versichern sehen befinden zweifeln',
  /** Report only right beside the comma before or after which it stands: «Muster findet, dass», but «findet eine Lösung». */
  onlyAtEdge: 'finden',
  /** Report only behind what is said: «Im Winter bleiben die Gäste aus, weiss die Wirtin», but not «sie weiss, dass». */
  onlyBehind: 'wissen',
  /** Report only what the next sentence or a colon goes on with: «Die Wirte wehren sich. Es sei zu laut.» */
  onlyBefore: 'reagieren wehren ab|weisen frei|sprechen',
  /** Report nothing to which the next sentence adds who says so: «Der Rat hat sich geeinigt. Es eile, sagte die Wirtin.» */
  decides: 'an|nehmen beschließen einigen entscheiden rufen vereinbaren',
  /** «heisst es», «verlautete» */
  itSays: 'heißt hieß geheißen verlautet verlautete heiße',
  /** «Für die SP ist der Plan „ein Witz“», «für sie steht fest, dass» */
  judges: 'ist sind war waren sei seien wäre wären bleibt bleiben steht stand',
  /** «Im Bericht steht, dass» */
  stands: 'steht stand stehe stünde',
};

/** What the letters of a verb say. */
export const verbPatterns = {
  /** Adjectives by which somebody judges: «findet das zynisch», but not «fand ihn leblos». */
  evaluations:
    /(?:isch|(?<!jähr|monat|täg|wöchent)lich|(?<!lebend)ig|bar|sam|haft|voll|würdig|recht|fair|wert)$|^(?:absurd|falsch|gut|schade|schlecht|schlimm|schön|toll)$/,
  /** Verbs with «sein» as their auxiliary: «ist davon ausgegangen» is not a passive. */
  takesBe: /(?:^|\|)(?:gehen|kommen|gelangen|fahren|stoßen)$/,
  /** Verbs whose participle has no «ge-». */
  takesNoGe: /^(?:be|er|ver|ent|zer|emp|miss|wider|über|unter|ge(?=st|w))|ieren$/,
  /** Verbs that ask for something, announce, admit or reject it, without an article; also as participles. */
  asking:
    /^(?:(?:ab|an|aus|ein|vor|zu|zurück)?ge)?(?:beantrag|befürcht|beklag|bestätig|biet|bot|droh|n[ae]nn|erheb|erhob|erhoff|erwart|forder|garantier|kritisier|kündig|leg|meld|prognosti[sz]ier|räum|sag|sicher|verlang|verspr[aeio]ch|w(?:eis|ies)|w[aio]rf)|^(?:(?:an|ein|zu)?ge)?(?:üb|st[aeu]nd)/,
  /** Verbs that report only with some objects, which are no part of how it is worded: «begrüsst den Plan». */
  ofObjects: /^(?:bestreiten|sehen|zeigen|erinnern|aus\|schließen|an\|melden|erneuern|wiederholen|bekräftigen)$/,
  /** «anzukündigen» */
  infinitiveWithZu: /^(?!unzu|bezu|gezu)\p{Ll}{2,}zu\p{Ll}+en$/u,
};
