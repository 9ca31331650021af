// Words by what they do in a sentence about mailings, in the Germanic and Romance languages: "turn off" and "alerts" mean
// an opt-out together, in any phrase that holds both.
import { list, type Roles } from "./phrases.ts";

/** Roles of words by language code. */
export const WESTERN_ROLES: Readonly<Record<string, Roles>> = {
  en: {
    less: list(`
      fewer | less often | less frequent | less (mail|email|e mail) | pause | snooze |
      (take|taking) a break from | switch to (weekly|daily|monthly) | weekly instead | monthly instead |
      dial it down | dial down | a break from | skip`),
    signIn: list("log in | login | log into | log on | sign in | signing in | logging in"),
    mail: list(`
      newsletter | mailing | emails | e mails | alert | notification | email list | mailing list |
      (the|this|our|your) list$ | (our|your|these) lists | digest | communications | updates |
      reminder | announcement | bulletin | campaign | marketing | promotion | mailer | bulk mail |
      (these|this|our|of|such|further|future|any|more|all|those|other) (messages|mail|letters) |
      (these|this|our|of|such|further|future|any|more|all|those|other|special|company) (ads|adverts|advertisements|advertising|promos|offers|deals|specials|notices|solicitations|correspondence) |
      (this|these) (email|e mail|mail|message) | advertisements | solicitations | correspondence |
      this type of e mail | this kind of e mail | commercial e mail | promotional | e newsletter |
      email update | watch list | which e-mail | what e-mail | commercial (mail|messages) |
      (getting|seeing|receiving|send) (ads|adverts|emails|mail|messages) | e mailers |
      (these|this|our|all|any|more|further|future) (mailings|alerts|notices) | mails | round up |
      roundup | summaries | saved search |
      (kind|kinds|sort|sorts|type|types) of (news|mail|mails|email|emails|messages|updates|content) |
      news you (get|receive) | notices | newsletters | this report | these reports |
      (weekly|monthly|daily) reports? | bulletins | briefings | this mail |
      (weekly|daily|monthly) (summary|recap|roundup|update) | watchlist |
      (label|topic|tag|category|thread|board|channel) subscriptions | bugmail |
      (more|any|further|future|survey|email|e mail|mail|our|these|such) invitations`),
    end: list(`
      cancel | stop | end (my|your|this|these) | turn off | turn (these|this|them|it) off | switch off |
      disabl | deactivat | mute | leav | quit | delet | remov | discontinu | ceas | unfollow | unwatch |
      terminat | take (me|us|you|my|yourself) * off | taken off | get off | exclud | unjoin |
      opt (me|us|you) out of | opt out of | halt | put an end to | bring * to an end | bring an end to |
      (turn|switch) * off | (avoid|prevent|block|decline|refuse) (all|any|these|those|such|our|future|further|more|receiving|getting|additional) |
      finish (receiving|getting|all|these|our) | stopping | ending (these|our|all|my) | end (further|future|all|any|our|such|that|receiving|getting) | ending | take a name off`),
    refuse: list(`
      no longer | not wish | don't wish | don't want | do not want | not want | not desire | rather not |
      prefer not | not interested | not care to | no more | any more | anymore | any longer |
      not like to | wouldn't like | tired of | too many | prefer to stop | don't like | not wanting |
      enough of | not of interest | no interest in | don't need | do not need | want off | want out of |
      not find * useful | don't care | fed up with | sick of | no thanks | not like these |
      aren't wanting | are not wanting | unwanted | you'd rather not | would not like | not keen on |
      had enough | would prefer not | would rather not | don't want any | no desire to | no further |
      please no more | not for you | isn't for you | aren't for you | stop wanting |
      too much`),
    receive: list(`
      receiv | get (any|our|these|this|such|more|emails|e-mails|newsletters|mail|updates) | getting |
      hear from | hearing from | be contacted | being contacted | be sent | be emailed | be mailed |
      (see|seeing) (these|our|such|any|more|ads|adverts|promotions|promos) | contact (me|you) |
      write to (me|you) | you get$`),
    change: list(`
      manag | chang | updat | edit | modif | adjust | customi | choos | select | control | set |
      configur | personali | tailor | switch to | decide | alter (my|your|these|those|the|which|what|how)`),
    settings: list(`
      preferenc | setting | option | frequen | how often | choices | prefs | consent | interests`),
    subscription: list("subscription"),
    paid: list(`
      magazine | print edition | plan | membership | premium | trial | billing | invoice | payment |
      contract | booking | reservation | appointment | renewal | checkout | paid | (your|my|this) order |
      account | pass | club | gym | lease | policy | insurance |
      (your|my|next|this|upcoming) delivery | deliveries`),
    thread: list("thread | conversation | topic | discussion | watching | following | forum | watch"),
  },
  nl: {
    less: list(`
      minder | minder vaak | liever wekelijks | liever maandelijks | wekelijks in plaats van |
      maandelijks in plaats van | pauzeer | pauzeren | pauze van | gepauzeerd`),
    signIn: list("inlog | log * in | aanmelden bij uw account | meld * aan"),
    mail: list(`
      nieuwsbrie | mailings | mailinglijst | mailing list | maillijst | e mails | emails | mailtjes |
      mails | melding | notificatie | berichten | adressenbestand | aanbieding | updates | attender |
      deze mail | deze e mail | dit soort | reclame | verzendlijst | alert | communicatie |
      inschrijving | aanmelding | overzicht | digest | samenvatting | post (meer )?van ons |
      herinnering | (geen|liever geen) post | nieuwtjes | folder | zoekopdracht | zoekagent | jobalert |
      vacaturemail | vacature alert | prijsalert | mailverkeer | digitale nieuws | nieuws van ons |
      bericht van ons | mailberichten | weekbericht | attendering | rapport van | overzichten |
      maandbrief | weekbrief | volglijst | (deze|onze|jullie|uw|je) lijst$ | de lijst$ | zoekprofiel |
      jobmail | weekmail | maandmail | actiemail | infomail | dagmail`),
    end: list(`
      stop | beeindig | opzeg | zeg * op | annule | uitschakel | schakel * uit | zet * uit | uitzett |
      verwijder | verlaat | verlaten | afbestel | bestel * af | weghalen | haal * (weg|uit|af) |
      blokke | intrek | trek * in | opheff | hef * op | ontvolg | dempen | demp | zet ze uit |
      laten verwijderen | uit te zetten | af te zetten | schrap | wis | af wil | laat * verwijderen |
      zet * stop | stopzett | uit te schakelen | stop te zetten | op te zeggen | in te trekken |
      af te melden | af te bestellen | weg te halen | te stoppen | te verwijderen | te verlaten`),
    refuse: list(`
      niet meer | geen * meer | niet langer | liever niet | liever geen | geen prijs |
      niet geinteresseerd | geen interesse | geen behoefte |
      geen (e ?mails|mails|nieuwsbrie|berichten|mailings|post|reclame|aanbiedingen) |
      niet (wil|wens|wenst) | genoeg van | te veel | teveel | geen zin | niet meer op prijs |
      niet op prijs | niet langer op prijs | nee bedankt | niet (meer )?prijs | zit niet te wachten |
      geen (updates|meldingen|notificaties|uitnodigingen|nieuws|aanbieding) |
      niets meer | niks meer`),
    receive: list("ontvang | krijg | horen | benader | op de hoogte | toegestuurd | toezend | lezen"),
    change: list(`
      beheer | beher | wijzig | aanpass | pas * aan | verander | bewerk | bijwerk | werk * bij | instel |
      stel * in | kies | bepaal | selecteer | personaliseer | controleer | update | aan te passen |
      bij te werken | in te stellen | door te geven | te beheren | te kiezen | te bepalen`),
    settings: list(`
      voorkeur | instelling | optie | frequentie | hoe vaak | welke | keuze | toestemming | interesses`),
    subscription: list("abonnement"),
    paid: list(`
      tijdschrift | magazine | krant | lidmaatschap | premium | proef | factu | betaling | contract |
      bestelling | reservering | boeking | afspraak | verlenging | donateur | donatie | account |
      verzekering | huur | sportschool |
      abonnementsbox | maandbox | contributie | polis`),
    thread: list("onderwerp | discussie | gesprek | draadje | volgen"),
    may: list("kunt | kun | kan"),
  },
  de: {
    less: list(`
      weniger | seltener | seltener von uns | weniger oft | wochentlich statt | monatlich statt |
      lieber wochentlich | lieber monatlich | nicht so oft | pausier | pause von | eine pause`),
    signIn: list("einlog | log* * ein | anmelden | melden sie sich an | melde dich an | login"),
    mail: list(`
      newsletter | verteiler | mailings | mailingliste | e mails | mails | benachrichtigung |
      rundbrief | rundschreiben | nachrichten | werbung | diese e mail | diese mail | infomail |
      mitteilung | hinweise | informationen | erinnerung | alarm | alert | werbemail | infobrief |
      emails | anmeldung | angebot | werbemails | werbe e mails |
      (weitere|weiteren|solche|solcher|unsere|unserer) (mails|post|angebote|informationen|nachrichten) |
      post von uns | newslettern | zusendung | zusendungen | suchauftrag | suchauftrage | suchagent |
      jobagent | jobalarm | jobmail | preisalarm | terminerinnerung | infopost | infos von uns |
      post per mail | nachricht von uns | zuschrift | erinnerungen | preisalarme | monatsausgabe |
      monatsbrief | zusammenfassung | presseverteiler | beobachtungslist | merkliste |
      (der|dieser|unserer|ihrer|eurer) liste$ | suchprofil | (die|diese|unsere|eure|ihre) liste |
      einladungsliste | empfangerliste | adressliste | kontaktliste`),
    end: list(`
      abbestell | bestell* * ab | beend | stopp | kundig | stornier | deaktivier | abschalt |
      schalt* * (ab|aus) | ausschalt | abstell | stell* * ab | entfern | losch | verlass | austrag |
      trag* * aus | streich | widerruf | stummschalt | austreten | auszutragen | einstellen lassen |
      entfolg | untersag | abmeld | abzumeld | abstellen | abschalten | ausstell | stell* * (aus|ein) |
      unterbind | ausschalten | einstellen$ | abzuschalt | auszuschalt | abzubestell | abzustell |
      zu kundigen | zu loschen | zu beenden | zu stoppen | zu deaktiv | zu nehmen | herunternehm |
      runternehm | herausnehm | rausnehm | rauszunehm | zu verlass | herunterzunehm | herauszunehm`),
    refuse: list(`
      nicht mehr | kein * mehr | keine * mehr | keinen * mehr | nicht langer | nicht weiter |
      lieber nicht | kein interesse |
      keine (weiteren|e mails|mails|newsletter|nachrichten|werbung|post|informationen|benachrichtigung) |
      keinen (newsletter|weiteren) | kunftig (nicht|kein) | nicht (wunsch|mocht) | zu viele |
      nicht interessiert | keine lust | genug von | kein bock | nicht zusagt | keine weitere |
      keine (einladung|mitteilung|zusendung|angebote|infos|updates|erinnerung|mitteilungen|werbemails|werbe) |
      kein interesse an | ungern | unerwunscht | nicht langer (wunsch|mocht|woll) |
      nicht mehr (wunsch|mocht|woll|will) |
      nichts mehr`),
    receive: list(`
      erhalt | bekomm | empfang | beziehen | zugesandt | zugeschickt | informiert werden | kontaktiert |
      horen | zusend | lesen`),
    change: list(`
      verwalt | ander | anpass | (pass|passe|passt|passen) * an$ | bearbeit | aktualisier | einstell |
      festleg | wahl | auswahl | konfigurier | personalisier | bestimm | prufen | anderung | anzupass |
      einzustell | festzuleg | auszuwahl | zu verwalten | zu andern | zu bearbeiten`),
    settings: list(`
      einstellung | praferenz | option | vorlieb | haufigkeit | welche | wie oft | auswahl | einwilligung |
      interessen`),
    subscription: list("abonnement | abo | abos"),
    paid: list(`
      zeitschrift | zeitung | heft | mitgliedschaft | premium | testphase | probe | rechnung | zahlung |
      vertrag | bestellung | buchung | termin | verlanger | spende | reservierung | kostenpflicht |
      tarif | konto | versicherung | fitnessstudio |
      abobox | monatsbox | mitgliedsbeitrag | police`),
    thread: list("thema | diskussion | thread | unterhaltung | beobacht | folgen"),
    may: list("können | kannst | könnt | kann"),
  },
  fr: {
    less: list(`
      moins | moins souvent | hebdomadaire plutot | mensuel plutot | plutot une fois par | en pause |
      faire une pause | suspendre temporairement`),
    signIn: list("se connecter | connexion | connectez vous | identifiez vous"),
    mail: list(`
      newsletter | lettre d information | lettres d information | infolettre | e mails | mails |
      courriels | emails | alerte | notification | liste de diffusion | liste d envoi | mailing list |
      messages | communications | actualites | cette lettre | informations | rappel | offres |
      publicite | sms | bulletin | (cet|cette|ce) (e mail|email|mail|courriel|liste) | notre liste |
      vos listes | inscription | souscription | courrier | e mailing | emailing | relance | suggestion |
      bulletins | notifs | prospection | sollicitation | messages promotionnels |
      information commerciale | recherche enregistree | recherche sauvegardee | digest | resume |
      liste de suivi | la liste$ | cette liste | profil de recherche |
      nos nouvelles | mes lettres | vos lettres | lettres d actualite`),
    end: list(`
      arret | cess | resili | annul | supprim | desactiv | quitt | retir | stopp | mettre fin |
      interromp | sortir | stop | enlev | effac | revoqu | exclu | bloqu | ne plus suivre |
      mettre un terme | mettez fin | stopper | arretez tout | se retirer | arrete | suspend | retrait |
      oppose | ote`),
    refuse: list(`
      ne * plus | souhait* plus recevoir | plus envie | ne * pas (recevoir|etre) | pas interess |
      prefer* ne (pas|plus) | pas (souhait|desir) | trop de | ne * interess* (pas|plus) |
      ne * interessez (pas|plus) | marre de | ras le bol | pas recevoir | plus (interess|besoin) |
      ne desire | ne veu | aucun (mail|e mail|courriel|message) | assez de |
      plus de (mails|courriels|messages|newsletters|e mails|emails)`),
    receive: list(`
      recevoir | recevez | recois | recept | etre contact | etre inform | etre sollicit | envoyer |
      envoi | averti | sollicite | contacte | notifie | inform(e|ee|es)$`),
    change: list(`
      gerer | gestion | modif | chang | mettre a jour | mettez a jour | mise a jour | met* a jour |
      actualis | personnalis | choisi | parametr | regl | configur | adapt | ajust | edit | defini`),
    settings: list(`
      preferenc | parametr | reglage | option | frequenc | choix | consentement | centres d interet |
      interets | rythme | cadence | thematique | canaux`),
    subscription: list("abonnement"),
    paid: list(`
      magazine | journal | revue | adhesion | premium | essai | factur | paiement | contrat | commande |
      reservation | rendez vous | renouvel | formule | forfait | payant | donation | compte | club |
      assurance | bail |
      box$ | coffret | cotisation`),
    thread: list("sujet | discussion | conversation | fil | suivre"),
  },
  es: {
    less: list(`
      menos | menos (correos|emails|mensajes) | semanal en (lugar|vez) de | mensual en (lugar|vez) de |
      con menos frecuencia | poner en pausa | pon en pausa | hacer una pausa`),
    signIn: list("inici* sesion | conect | inicio de sesion"),
    mail: list(`
      boletin | newsletter | correos | e mails | emails | mails | notificacion | alerta |
      lista de (correo|distribucion|envio|suscri) | suscripci | mensajes | comunicacion | avisos |
      novedades | (este|estos) (correo|mensaje|e mail|email|mail) | nuestra lista | informacion |
      publicidad | recordatorio | promocion | la lista | inscripcion | esta lista | recordatorios |
      mailing | correspondencia | publicitari | comunicado | alertas | mensajes promocionales |
      correo comercial | busqueda guardada | resumen | lista de seguimiento`),
    end: list(`
      cancel | anul | detener | det(en|enga) | dejar | suspend | desactiv | elimin | borr | quita |
      salir | salga | abandon | interrump | parar | retir | silenci | baja | bloque | revoc | finaliz |
      pausar | dejar de | dej(a|e) | sacar`),
    refuse: list(`
      no (dese|quier|quer) * (mas|seguir|recib) | ya no | no mas | no * mas | no * recib | no * seguir |
      prefier* no | no (te|le|les) interesa | no estas interesad | no esta interesad | no queres |
      no quieres | no desea | demasiados | sin recibir | no (deseas|desean|queremos) | no * interes |
      ya no te interesa | cansado de | harto de`),
    receive: list("recib | recepcion | llegar | ser contactad | envi | contact"),
    change: list(`
      gestion | administr | cambi | modific | actualiz | edit | ajust | personaliz | elegir | elige |
      elija | configur | seleccion | controla | revis | manejar`),
    settings: list(`
      preferenc | configuracion | ajustes | opcion | frecuencia | consentimiento | intereses | temas de`),
    subscription: list("suscripcion"),
    paid: list(`
      revista | periodico | membresia | premium | prueba | factura | pago | contrato | pedido | reserva |
      cita | renov | donativo | donacion | plan | cuota | cuenta | tarjeta | club | gimnasio | seguro |
      contrato de |
      socio$ | socia$ | caja mensual`),
    thread: list("tema | conversacion | hilo | discusion | seguir | debate"),
  },
  "pt-BR": {
    less: list(`
      menos | semanal em vez | mensal em vez | com menos frequencia | menos frequente |
      colocar em pausa | dar um tempo`),
    signIn: list("faca login | fazer login | login | inici* sessao"),
    mail: list(`
      newsletter | boletim | boletins | e mails | emails | mails | notificac | alerta |
      lista de (e mail|email|distribuicao|contat|transmiss|envio) | mensagens | comunicac |
      informativo | novidades | este (e mail|email) | nossa lista | avisos | promoc | lembrete |
      a lista | da lista | ofertas | recebimento | inscricao | desta lista | esta lista | lembretes |
      mensagem | e mail marketing | divulgac | correio | correspondencia | publicidade | resumo |
      digest | busca salva | informac | lista de vigiad | paginas vigiadas`),
    end: list(`
      cancel | parar | pare | deixar | deix | sair | remov | exclu | desativ | desabilit | interromp |
      encerr | descadastr | retir | anul | silenci | bloque | revog | desligar | apag | interrompa |
      cesse | cessar | pausar | suspend | opor | tirar`),
    refuse: list(`
      nao (dese|quer|gost) | nao * mais | nao mais | prefer* nao | nao * receb | nao tem interesse |
      nao tenho interesse | sem interesse | nao (esta|estou|estiver) interessad |
      muitos (e-mails|emails|mails) | ja nao | nao (deseje|queira|pretenda|quero|queremos) | chega de |
      cansado de`),
    receive: list("receb | recepcao | ser contatad | ser contactad | envi | chegar"),
    change: list(`
      gerenci | gerir | alter | atualiz | modific | mudar | edit | ajust | personaliz | escolh |
      configur | selecion | controlar | defin | administr | mude`),
    settings: list(`
      preferenc | configurac | opcoes | frequencia | definic | consentimento | interesses | assuntos |
      temas`),
    subscription: list("assinatura"),
    paid: list(`
      revista | jornal | plano | premium | teste | fatura | pagamento | contrato | pedido | reserva |
      consulta | renov | doacao | mensalidade | associad | conta$ | contas$ | cartao |
      clube | socio$ | caixa mensal | academia`),
    thread: list("topico | conversa | discussao | seguir | acompanhar"),
  },
  "pt-PT": {
    less: list(`
      menos | semanal em vez | mensal em vez | com menos frequencia | menos frequente | colocar em pausa`),
    signIn: list("inici* sessao | inicie a sessao | login"),
    mail: list(`
      newsletter | boletim | boletins | e mails | emails | mails | notificac | alerta |
      lista de (e mail|email|distribuicao|contact|envio) | subscric | mensagens | comunicac |
      informativo | novidades | este (e mail|email) | nossa lista | avisos | promoc | a lista |
      da lista | inscricao | desta lista | esta lista | lembretes | mensagem | e mail marketing |
      divulgac | correio | correspondencia | publicidade | resumo | digest | busca salva | informac |
      lista de vigiad | paginas vigiadas | lista de seguimento`),
    end: list(`
      cancel | anul | parar | pare | deixar | deix | sair | remov | elimin | exclu | desativ | desactiv |
      interromp | retir | silenci | bloque | revog | desligar | apag | interrompa | cesse | cessar |
      pausar | suspend | opor`),
    refuse: list(`
      nao (dese|quer|pretend|gost) | nao * mais | nao mais | prefer* nao | nao * receb | sem interesse |
      nao (esta|estou|estiver) interessad | demasiados | ja nao |
      nao (deseje|queira|pretenda|quero|queremos) | chega de | cansado de`),
    receive: list("receb | recepcao | rececao | ser contactad | ser contatad | envi"),
    change: list(`
      gerir | gerencia | alter | atualiz | actualiz | modific | mudar | edit | ajust | personaliz |
      escolh | configur | selecion | seleccion | defin | mude`),
    settings: list(`
      preferenc | definic | configurac | opcoes | frequencia | consentimento | interesses | assuntos |
      temas`),
    subscription: list("subscricao | assinatura"),
    paid: list(`
      revista | jornal | plano | premium | teste | fatura | factura | pagamento | contrato | encomenda |
      reserva | consulta | renov | donativo | mensalidade | quota | conta$ | contas$ | cartao |
      clube | socio$ | ginasio`),
    thread: list("topico | conversa | discussao | seguir"),
  },
  it: {
    less: list(`
      meno | settimanale invece | mensile invece | meno spesso | piu raramente | in pausa |
      sospendi temporaneamente`),
    signIn: list("effettua * login | login | accedi al tuo | accedi all"),
    mail: list(`
      newsletter | e mail | mailing list | notific | avvisi | avviso | comunicazion | messaggi |
      aggiornament | lista (di|dei|mail) | questa (mail|email|e mail|lista) | nostra lista | promozion |
      promemoria | dalla lista | offerte | iscrizion | sottoscrizion | quali email | quali e mail |
      email che | le email | queste email | meno email | meno e mail | alert | mail da | posta |
      promemori | riepilog | ricerca salvata | pubblicit | messaggi promozional |
      comunicazioni commercial | osservati speciali | la lista$ | questa lista`),
    end: list(`
      annull | cancell | disattiv | elimin | rimuov | rimozione | lascia | abbandon | interromp | disdic |
      disdett | smett | blocc | revoc | stop | sospend | uscire | esci dalla | toglie | togli | disdir | rimoss | essere rimoss | cancellarsi | cancellarti | cancellarvi`),
    refuse: list(`
      non * piu | non (desider|vuoi|vole|voglio|intend|gradis) | preferi* non | non * ricever |
      non (sei|siete|sono) interessat | non interessa | mai piu | troppe (e-mail|mail|email) |
      non * altr | basta (email|mail|newsletter|comunicazion) | non gradit`),
    receive: list(`
      ricever | ricevi | ricezione | ricevute | essere contattat | invi | arriv | contattat | ricevut`),
    change: list(`
      gesti | modific | cambi | aggiorn | imposta | personalizz | scegli | configur | selezion | regol |
      controlla`),
    settings: list(`
      preferenz | impostazion | opzion | frequenza | scelte | consens | interess | cadenza | argoment`),
    subscription: list("abbonament"),
    paid: list(`
      rivista | giornale | quotidiano | premium | prova | fattur | pagament | contratto | ordine |
      prenotazion | appuntament | rinnov | donazion | tariff | tessera | account | conto | club |
      palestra | polizza |
      socio$ | soci$ | tesserament | box$`),
    thread: list("discussion | argoment | conversazion | seguire | thread"),
  },
  ro: {
    less: list("mai putine | mai rar | saptamanal in loc"),
    signIn: list("autentific | conect | logat | loga | intra in cont"),
    mail: list(`
      newsletter | e mailuri | emailuri | mailuri | notificar | alert | abonari | mesaje | buletin |
      lista de | comunicari | noutati | lista noastra | aceste (e mail|email|mesaj) | abonare | mesaj |
      anunt | promotii | oferte | stiri | reclame | informari | memento | mementouri | newslettere |
      emailul`),
    end: list(`
      anul | opri | opre | sterg | renunt | renunta | dezactiv | elimin | parasi | iesi | scoate |
      intrerup | bloc | retrag | dezabon | opriti | opreste | scoateti | eliminati | revoc |
      dezinscri | respinge | respingeți`),
    refuse: list(`
      nu mai | nu (dor|doresc|vrei|vreti|vreau) | prefer* sa nu | nu * interesat | prea multe |
      nu mai (dor|vre|prim) | nu (mai )?vrei | nu mai sunt | fara alte | nu sunteti interesat |
      nu va intereseaza`),
    receive: list(`
      prim | fi contactat | trimit | receptio | primi | primesc | primiti | primirea | receptiona |
      fie trimis`),
    change: list(`
      gestion | administr | modific | schimb | actualiz | edit | alege | configur | personaliz | seta`),
    settings: list("preferin | setari | optiun | frecvent | consimtamant | interese"),
    subscription: list("abonament"),
    paid: list(`
      revist | ziar | premium | proba | factur | contract | comand | rezervar | programar | reinno |
      donati | plan | contul | plata | plati | cont |
      club | cutia lunar`),
    thread: list("subiect | discuti | conversat | urmari"),
    may: list("puteți | poți | poate"),
  },
  ca: {
    less: list("menys"),
    signIn: list("inici* (la )?sessio | connect"),
    mail: list(`
      butlleti | correus | notificaci | alert | llista de | subscripci | missatges | comunicacio |
      avisos | novetats | la llista | correu | missatge | newsletter | publicitat | recordatori |
      llistes | llista | noticies`),
    end: list(`
      cancel | anul | atur | deix | elimin | esborr | sortir | desactiv | baixa | interromp | retir |
      abandon | desapunt | dona* de baixa | treu | elimina | revoc`),
    refuse: list(`
      no (vol|desitg) | ja no | no * mes | prefer* no | no * rebre | no (us|t) interessa |
      no (voleu|desitgeu|vols|desitges) | no rebre | sense rebre`),
    receive: list("rebre | rep | recepcio | ser contactat | envi"),
    change: list(`
      gestion | administr | canvi | modific | actualitz | edit | configur | tria | trieu | personalitz |
      ajust`),
    settings: list(`
      preferenc | configuracio | opcion | opcio | frequencia | parametres | consentiment | interessos`),
    subscription: list("subscripcio"),
    paid: list(`
      revista | diari | premium | prova | factura | pagament | contracte | comanda | reserva | cita |
      renov | donatiu | quota |
      soci$ | socia$ | club | gimnas | compte`),
    thread: list("tema | conversa | fil | debat"),
  },
  gl: {
    less: list("menos"),
    signIn: list("inici* sesion | conect"),
    mail: list(`
      boletin | correos | notificacion | alerta | lista de | subscrici | mensaxes | comunicacion | avisos |
      novidades`),
    end: list(`
      cancel | anul | deter | deix | elimin | borra | sair | desactiv | baixa | interromp | retir | abandon`),
    refuse: list("non (quer|desex) | xa non | non * mais | prefir* non | non * recibir"),
    receive: list("recib | ser contactad | envi"),
    change: list(`
      xestion | administr | cambi | modific | actualiz | edit | configur | escoll | personaliz | axust`),
    settings: list("preferenc | configuracion | axustes | opcion | frecuencia | consentimento | intereses"),
    subscription: list("subscricion"),
    paid: list(`
      revista | xornal | premium | proba | factura | pago | contrato | pedido | reserva | cita | renov |
      doazon |
      socio$ | socia$ | club | ximnasio | conta$`),
    thread: list("tema | conversa | fio | debate"),
  },
  da: {
    less: list(`
      faerre | sjaeldnere | mindre hyppig | ugentligt i stedet | pausér | pauser | sæt * på pause |
      pause`),
    signIn: list("log ind | log * ind | logge ind"),
    mail: list(`
      nyhedsbrev | nyhedsmail | mails | e mails | notifikation | beskeder | besked fra | maillingliste |
      mailingliste | mailliste | udsendelse | paamindelse | advisering | underretning | denne mail |
      varsling | advarsel | nyheder | meddelelser | tilmelding | påmindels | post fra | opslag |
      annoncer | information fra | jobagent | søgeagent | henvendels | sms beskeder | overvågningslist |
      listen$ | denne liste | vores liste | søgeprofil`),
    end: list(`
      stop | afslut | opsig | annuller | afbestil | slet | fjern | deaktiver | sla * fra | forlad |
      ophor | ophæv | tilbagetrak | traek * tilbage | trak * tilbage | slukke | sluk | meld * (fra|af) |
      framel | tilbagekald | stopp | undga`),
    refuse: list(`
      ikke laengere | ikke mere | ikke (onsker|vil|onske) | ingen * (mails|flere) | ikke interesseret |
      helst ikke | ikke * flere | for mange | onsker ikke | nej tak | ikke have | ingen yderligere |
      ikke bryder | ikke laengere interesseret`),
    receive: list(`
      modtag | fa | hore fra | kontaktes | tilsendt | sendt | have (flere|vores|disse|mails) |
      hore (mere )?fra | kontaktet | får$`),
    change: list(`
      administrer | rediger | aendr | opdater | tilpas | vaelg | indstil | juster | styr | ret$ | rette |
      at ændre | at rette | at tilpasse`),
    settings: list(`
      praeferenc | indstilling | valg | hyppighed | mulighed | hvor ofte | hvilke | samtykke | interesser`),
    subscription: list("abonnement"),
    paid: list(`
      blad | magasin | avis | medlemskab | premium | prove | faktura | betaling | kontrakt | ordre |
      booking | reservation | forny | donation | konto |
      fitness | kontingent | forsikring | maneds(boks|kasse)`),
    thread: list("emne | trad | samtale | diskussion | folge"),
    may: list("kan"),
  },
  sv: {
    less: list("farre | mer sallan | mindre ofta | veckovis istället | pausa | ta paus från | paus från"),
    signIn: list("logga in | loggar in | logga * in"),
    mail: list(`
      nyhetsbrev | mejl | mailen | e postlist | utskick | notis | notiser | avisering | meddeland |
      mailinglist | sandlist | paminnels | bevakning | aviser | mailutskick | erbjudand |
      e postmeddelande | mejllist | mail fran | e post från | mejl från | mejlet | e post | brev från |
      push notis | annonser | sms utskick | information från | bevakningslist | listan$ | den här listan |
      listorna | sökprofil | sökagent | notifikation | notifiering`),
    end: list(`
      avsluta | avbryt | stoppa | stang av | stanga av | sluta | ta bort | radera | inaktivera |
      avaktivera | sag upp | lamna | avboka | avregistrera | ater(kall|ta) | avregistr | avanmäl | avsäg |
      avstå | stäng(a)? av | slå av`),
    refuse: list(`
      inte langre | inte (vill|onskar) | vill * inte | inga fler | inga | inte * fler | ej langre |
      inte intresserad | helst inte | slippa | tacka nej | for manga | onskar inte | inte längre |
      avstå från | inte intresserad av | inga ytterligare | nej tack | vill slippa | önskar ej |
      ej (vill|önskar)`),
    receive: list(`
      fa | ta emot | erhall | mottag | hora fran | kontaktas | skickas | få$ | höra av | bli kontaktad |
      nås | får$`),
    change: list(`
      hantera | andra | uppdatera | redigera | anpassa | valj | justera | stall in | ställ in |
      ställa in | ändr | välj`),
    settings: list(`
      preferens | installning | val | frekvens | alternativ | hur ofta | vilka | samtycke | intressen`),
    subscription: list("prenumeration"),
    paid: list(`
      tidning | tidskrift | magasin | medlemskap | premium | prov | faktura | betalning | avtal | order |
      bestallning | bokning | forny | donation | konto | abonnemang |
      gym | medlemsavgift | forsakring`),
    thread: list("amne | trad | konversation | diskussion | folja"),
    may: list("kan"),
  },
  nb: {
    less: list(`
      faerre | sjeldnere | ukentlig i stedet | pause | ta pause fra | sette * på pause | sett * på pause`),
    signIn: list("logg inn | logge inn | logg * inn"),
    mail: list(`
      nyhetsbrev | e poster | eposter | e post | varsel | varsl | varsling | meldinger | e postliste |
      epostliste | mailingliste | utsendelse | paminnelse | pamelding | epost | påminn | post fra |
      mail fra | mailer | informasjon fra | annonser | push varsl | sms varsl | overvåkningslist |
      listen$ | lista$ | denne lista | denne listen | søkeprofil`),
    end: list(`
      avslutt | stopp | si opp | slett | fjern | deaktiver | sla av | skru av | forlat | kanseller |
      avbestill | avbryt | trekk * tilbake | slutt | meld * av | avmeld | slå * av | skru * av | unngå |
      tilbakekall | meld * ut`),
    refuse: list(`
      ikke lenger | ikke mer | ikke (onsker|vil|onske) | ingen flere | ikke interessert | helst ikke |
      ikke * flere | onsker * ikke | vil * ikke | slippe | for mange | nei takk |
      ingen (flere|ytterligere) | ikke ha | ikke lenger interessert`),
    receive: list(`
      motta | fa | hore fra | kontaktes | tilsendt | sendt | ha (flere|våre|disse) | høre (mer )?fra |
      kontaktet | får$`),
    change: list(`
      administrer | endre | rediger | oppdater | tilpass | velg | juster | still inn | styr`),
    settings: list(`
      preferans | innstilling | valg | frekvens | alternativ | hvor ofte | hvilke | samtykke | interesser`),
    subscription: list("abonnement"),
    paid: list(`
      blad | magasin | avis | medlemskap | premium | prove | faktura | betaling | kontrakt | bestilling |
      booking | forny | donasjon | konto |
      treningssenter | kontingent | forsikring`),
    thread: list("emne | trad | samtale | diskusjon | folge"),
    may: list("kan"),
  },
  nn: {
    less: list("faerre | sjeldnare | pause"),
    signIn: list("logg inn | logge inn"),
    mail: list("nyhendebrev | e postar | e post | varsel | varsl | meldingar | e postliste"),
    end: list("avslutt | stopp | sei opp | slett | fjern | sla av | skru av | forlat | slutt"),
    refuse: list(`
      ikkje lenger | ikkje (onskjer|vil) | onskjer * ikkje | vil * ikkje | ikkje fleire | ikkje * fleire`),
    receive: list("motta | fa | hoyre fra | sendt"),
    change: list("administrer | endre | rediger | oppdater | tilpass | vel | juster"),
    settings: list("preferans | innstilling | val | kor ofte | kva for | samtykke | interesser"),
    subscription: list("abonnement | tinging"),
    paid: list(`
      blad | magasin | avis | medlemskap | premium | faktura | betaling | kontrakt | bestilling | forny`),
    thread: list("emne | trad | samtale | diskusjon"),
    may: list("kan"),
  },
  is: {
    less: list("faerri | sjaldnar"),
    signIn: list("skra * inn | innskra | skradu thig inn"),
    mail: list(`
      frettabref | tolvuposta | tolvupost | postlist | tilkynning | skilabod | aminning | skraning |
      póst frá | pósta | fréttapóst | auglýsing | tölvupóst | skeyti | póst | fréttabréf | póstlist |
      skilaboð | áminning | markpóst | fréttir | áskriftarlist | netlist | starfaauglýsing |
      tilboð í pósti | ábending | listanum | listann`),
    end: list(`
      haetta | haett | stodva | segja upp | eyda | fjarlaeg | slokkva | slokk | yfirgefa | afthakka |
      taka * af | afskrá | afþakk | slökkv | fjarlægð | sagt upp | segðu upp | segið upp | hætta | hættu |
      hættið | stöðva | slökkva | slökktu | skrá * af | afþakka | afþakkaðu | segja mig ur | skra mig ur |
      fara af | losna | hættir | slekkur | slekk | afskrai | afturkalla | taktu mig af | takið mig af |
      taka mig af | takid mig af`),
    refuse: list(`
      ekki lengur | vilt ekki | vil ekki | oska* ekki | ekki frekari | vilt * ekki | engin fleiri |
      ekki fá | vilt ekki lengur | hefur ekki áhuga | viljir ekki | óskar ekki | óska ekki | ekki áhuga |
      viltu ekki | vilt þú ekki | vill ekki | ekki fleiri | ekki senda | sendið ekki | kærir þig ekki`),
    receive: list(`
      fa | taka vid | mottaka | moti | berast | fá póst | fengið | heyra frá | fá | færð | fáir | móttaka |
      taka við | sendan | senda | berist | sendir | sent`),
    change: list(`
      umsjon | breyt | uppfaer | stilla | velja | veldu | sersnid | adlaga | stjorna | styra | haka |
      stilli`),
    settings: list(`
      stilling | valkost | kjorstilling | tidni | samthykki | ahugamal | póststilling |
      tilkynningastilling | val | kjör | óskir | hversu oft | hve oft | val þitt`),
    subscription: list("askrift"),
    paid: list("blad | timarit | adild | premium | reikning | greidsl | samning | pontun | bokun | endurnyj"),
    thread: list("umraed | thrad | efni"),
    may: list("getur | geturðu | má"),
  },
  fy: {
    less: list("minder"),
    signIn: list("ynlog | oanmeld"),
    mail: list("nijsbrie | e mails | berjochten | meldingen"),
    end: list("stopje | opsizze | fuortsmite | wiskje | utsette | ophalde"),
    refuse: list("net mear | gjin * mear | net langer | leaver net"),
    receive: list("untfang | krij"),
    change: list("behear | wizig | feroar | oanpass | bywurk"),
    settings: list("foarkar | ynstelling | tastimming"),
    subscription: list("abonnemint"),
    paid: list("tydskrift | krante | lidmaatskip | rekken | betelling | kontrakt | bestelling"),
    thread: list("underwerp | petear"),
    may: list("kinne | kinst | kin"),
  },
  lb: {
    less: list("manner"),
    signIn: list("aloggen | umellen"),
    mail: list(`
      newsletter | e mailen | notifikatioun | messagen | newsletteren | mailen | mail vun eis |
      post vun eis | informatiounen | erënnerung`),
    end: list(`
      stoppen | kennegen | laschen | ofbestell | ofschalt | ewechhuel | ofmell | läschen |
      deaktivéier | réckgängeg | kënneg | stopp | annuléier | ausschalt | ophal | läsch`),
    refuse: list(`
      net mei | keng * mei | keng weider | net weider | net méi | keng * méi | net gewënscht`),
    receive: list("kreien | krei | erhal | empfank | kréien | kritt | kréie | erhalen"),
    change: list("gereier | verwalt | anner | upass | aktualiseier"),
    settings: list("astellung | preferenz | optioun | averstan | zoustëmmung"),
    subscription: list("abonnement | abo"),
    paid: list("zeitschrëft | zeitung | memberschaft | rechnung | bezuel | kontrakt | bestellung"),
    thread: list("thema | diskussioun"),
    may: list("kënnt | kanns | kann"),
  },
  af: {
    less: list("minder"),
    signIn: list("meld aan | teken in"),
    mail: list(`
      nuusbrie | e posse | kennisgewing | boodskappe | poslys | nuusbriewe | pos van ons | nuus van ons |
      herinnering | inligting | intekenlys | boodskap | waarskuwing | opdatering | eposse | bemarkings |
      aanbiedinge per | eposlys | nuusflits`),
    end: list(`
      stop | kanselleer | beeindig | verwyder | skrap | skakel * af | verlaat | afmeld | teken uit |
      uitteken | haal * af | skryf uit | stopsit | beëindig | opsê | staak | af te skakel | afgeskakel |
      hou op | ophou | afteken | uitskryf | uit te skryf | uit te teken | af te meld | deaktiveer | demp |
      blokkeer | onttrek | trek terug | meld af | onderdruk | skakel af | staking | op te hou | ophou om |
      op te sê | op te se`),
    refuse: list(`
      nie meer | geen * meer | nie langer | verkies om nie | nie (wil|wens) | geen verdere | wil nie |
      nie belangstel | nie graag | stel nie belang | geen verder | wens nie | moenie | moet nie | nie weer`),
    receive: list("ontvang | kry | hoor | van ons hoor | gekontak | stuur | gestuur | gehoor"),
    change: list(`
      bestuur | verander | wysig | dateer op | opdateer | pas * aan | kies | stel | aanpas | verstel |
      werk * by | beheer`),
    settings: list(`
      voorkeur | instelling | opsie | hoe gereeld | toestemming | hoe dikwels | keuse | frekwensie |
      verkiesing`),
    subscription: list("intekening | subskripsie"),
    paid: list(`
      tydskrif | koerant | lidmaatskap | premium | faktuur | betaling | kontrak | bestelling | hernu |
      besprek`),
    thread: list("onderwerp | gesprek | bespreking op | bespreking oor"),
    may: list("kan"),
  },
};
