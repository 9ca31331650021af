// What links and sentences say in the Germanic languages: what opts out, what manages, and what only looks like it.
import { list, type Phrases } from "./phrases.ts";

/** Phrases of 11 languages; see Phrases for what each list means. */
export const GERMANIC: readonly Phrases[] = [
  {
    code: "en",
    name: "English",
    label: "Manage subscriptions",
    certainty: "high",
    unsubscribe: list(`
      unsubscribe | unsubscribe here | click here to unsubscribe | unsubscribe from this list |
      unsubscribe from this newsletter | unsubscribe from these emails | unsubscribe from all emails |
      unsubscribe me | unsubscribe instantly | unsubscribe with one click | one-click unsubscribe |
      one-click removal | un-subscribe | opt out | opt-out | opt out of these emails |
      opt out of marketing | click to opt out | remove me | remove me from this list |
      remove me from your mailing list | take me off this list | stop receiving these emails |
      stop these emails | stop emails | no longer wish to receive these emails |
      I don't want these emails | leave this list | leave this mailing list | cancel my newsletter |
      cancel newsletter | sign off from this list | SafeUnsubscribe | turn off these emails |
      mute these notifications | turn off these notifications | no longer interested |
      not interested any more | unsub | opt me out | opt out here | withdraw consent to marketing |
      object to direct marketing | end my subscription to this newsletter | withdraw consent |
      withdraw my consent | delete this alert | delete alert | cancel this alert | stop this alert |
      stop alerts | unsubscribe safely | never email me again | none at all | revoke consent |
      revoke your consent | revoke my consent | withdraw your consent | i want out |
      get me off this list | end subscription | end my subscription | unfollow | unjoin |
      don't send me this again | don't send this again | don't send these again | stop them altogether |
      stop these altogether | stop them completely | turn them off altogether | unwatch |
      break up with us |
      do not send me these emails | do not send me any more emails | don't send me these emails |
      don't email me again`),
    manage: list(`
      manage subscriptions | manage your subscriptions | manage my subscription |
      manage your email subscriptions | manage preferences | manage your preferences |
      manage email preferences | manage your email settings | email preferences | email settings |
      communication preferences | contact preferences | mailing preferences | newsletter preferences |
      notification settings | notification preferences | manage notifications | update preferences |
      update your preferences | change your preferences | edit preferences | update your profile |
      update your details | update subscription preferences | subscription preferences |
      subscription settings | subscription center | preference center | preference centre |
      change what you receive | amend what you receive | choose what you receive |
      choose which emails you get | change how often we email you | email me less often |
      privacy and email preferences | preferences | email options | email frequency | change frequency |
      get fewer emails | receive fewer emails | fewer emails | less email | less mail | email me less |
      mail me less | write to me less | receive emails less often | email preference center |
      review your email subscriptions | how often you hear from us | switch to a weekly digest |
      weekly digest instead | mailing options | switch to weekly | switch to daily digest |
      email delivery settings | edit this alert | edit my alerts | manage alerts | digest settings |
      tell us what you'd like to get | tell us what you want to receive | choose what you hear about |
      get it weekly | get it weekly instead | weekly instead | monthly instead |
      weekly instead of daily | receive weekly instead of daily | get a weekly digest |
      get the monthly round-up | only the monthly round-up | get only the monthly round-up |
      skip Mother's Day emails | pause emails | pause these emails | snooze emails |
      snooze these emails | all your email options | how you'd like to hear from us |
      how we contact you | how often we email you | how often we write | choose how often we write |
      manage how often you hear from us | your email choices | your email preferences |
      your communication preferences | my email settings | notification options | contact settings |
      mail settings | mail options | choose your emails | choose your newsletters | my newsletters |
      manage my newsletters | newsletter settings | newsletter options | choose your topics |
      update my interests | update your interests | update your topics |
      change the address we write to | change your contact preferences | manage contact preferences |
      manage consent for marketing | alert settings | email alert settings | edit email frequency |
      edit your email alerts | send me less | send less | less, please | less often, please |
      only the highlights | just the highlights | only the monthly digest | just the monthly digest |
      only once a month | just once a month | only the weekly summary | change how you are notified |
      how you are notified | change what we send | what you'd like to hear from us |
      what you would like to hear from us | tracked prices | change area or frequency | profile center |
      profile centre | what lands in your inbox | choose what lands in your inbox |
      what reaches your inbox | what you get from us | what we send you | marketing preferences |
      update marketing preferences | marketing choices | subscription choices | email choices |
      for more options visit this group at | list settings | notification center | notification centre |
      communication center | communication centre | email center | email centre |
      tell us what interests you | tell us your interests | email subscriptions |
      newsletter subscriptions | my subscriptions | your subscriptions | delivery preferences |
      label subscriptions | topic subscriptions | tag subscriptions | thread subscriptions |
      category subscriptions |
      email notifications | notification emails | fewer emails, please |
      pick my topics | choose my topics |
      settings for email | settings for emails | mail me monthly instead | email me monthly instead |
      one email a month | one email a week |
      change how you're notified | change how I am notified`),
    around: list(`
      to unsubscribe, click {here} | if you no longer wish to receive these emails, click {here} |
      if you don't want to receive these emails, {here} | don't want these emails? {here} |
      not interested any more? {here} | to stop receiving our newsletter click {here} |
      you can unsubscribe {here} | unsubscribe by clicking {here} |
      if you'd rather not receive emails, click {here} to unsubscribe |
      to be removed from this list, {here} | changed your mind? {here} |
      you can opt out at any time {here} | to change your preferences click {here} |
      update your preferences {here} | want out? {here} | want to leave? {here} | want to stop? {here} |
      had enough? {here} | not for you? {here} | not your thing? {here} | want to be removed? {here} |
      no longer interested? {here} | not interested? {here} | not the right person? {here} |
      {here} to discontinue | if you must, {here} | {here} for removal |
      {here} to update your preferences | {here} to change your preferences |
      {here} to manage your preferences |
      not relevant? {here} | had enough of us? {here} | seen enough of us? {here} | tired of us? {here}`),
    here: list(`
      here | click here | this link | here to unsubscribe | this page | click this link | go here |
      press here | tap here | follow this link | visit this page | use this form | please click |
      just click here now | simply click the link below | this button | at this page |
      let us know here | tell us | follow the link | this web page | this address | this url |
      by clicking on this link | following link | the form below | right here | clicking here |
      open this link | click the button | head here | hit this link | hit this | proceed here |
      navigate to this page | tap this link | over here | on this page | go to this page |
      simply click | enter here | visit here | please go here | following this link |
      clicking this link | going here | visiting this page | press this | use the following link |
      at the following address | this form | let us know | please let us know | just click |
      at this address | at this link | follow the instructions here | on the link below |
      go to the following address | the url below | the address below | do so here |
      you can do so here | you may do so here | do so by clicking here | do it here | do that here |
      heading here | at any time | any time | anytime | whenever you like | by heading here |
      please follow this link | this | then just click here | then simply click this link |
      so please click here | tell me here | tell us here | please press here | please tap here |
      please follow the link | please use this link | please visit this page | please click the link |
      pressing here | simply click here | on this link | click on this link | this one | hit the link |
      this link here | via this link | through this link | using this link | with this link |
      the link below | the link above | reply here | online | say the word |
      let us know by clicking here | on our website here | tell us so | just tell us | just let us know |
      let me know | do let me know | please let me know | let me know here | just let me know`),
    weak: list(`
      stop | remove | leave | cancel | here | change | update | settings | profile`),
    ambiguous: list(`
      unsubscribe rate | how to unsubscribe | you have been unsubscribed | no longer interested |
      not interested any more | withdraw consent | end subscription | end my subscription | unfollow |
      mute | unjoin | my subscriptions | your subscriptions`),
    subscribe: list(`
      subscribe | subscribe now | subscribe to our newsletter | sign up | join our mailing list |
      get the newsletter | resubscribe | subscribe again | follow us`),
    billing: list(`
      cancel my plan | cancel your membership | cancel contract | end your trial | manage billing |
      update payment method | cancel order | cancel appointment | renew subscription | upgrade |
      pause membership | cancel booking | cancel my booking | cancel reservation | cancel registration |
      cancel your registration | cancel subscription plan | cancel pledge | cancel gift |
      cancel membership | cancel my membership | cancel plan | cancel your plan | change plan |
      turn off auto-renew | turn off auto renewal | manage plan | pause your subscription |
      skip this week | skip this box | pause my box | cancel trial | cancel my trial | end my trial |
      remove payment method | remove card | remove saved card`),
    logOut: list(`
      log out | sign out | log off | sign out everywhere | log out everywhere | log out of all devices |
      sign out of all devices | log me out`),
    viewOnline: list(`
      view in browser | view online | view this email in your browser | web version | online version |
      read online | can't see this email?`),
    privacy: list(`
      privacy policy | privacy statement | cookie policy | terms and conditions | legal notice |
      your privacy rights`),
    confirm: list(`
      confirm my email | confirm your email | confirm email address | confirm your subscription | confirm subscription | verify your email | activate your subscription |
      yes, subscribe me | complete your sign-up`),
    elsewhere: list(`
      forward to a friend | report spam | report abuse | contact us | add us to your address book |
      stop by our office | opt in | keep me subscribed | stay subscribed | unsubscribe rate |
      you have been unsubscribed | unsubscribe rates | unsubscribes | how to manage | learn how |
      how to opt out | add us to your safe senders | keep sending me | don't miss |
      explore our subscription | subscription plans | subscription options from | leave a review |
      leave feedback | leave a comment | leave the group | leave group | leave team | leave the team |
      delete my account | delete account | delete your account | close my account | close your account |
      deactivate my account | deactivate account | remove a device | remove device | secure your account |
      decline the invitation | report this email | switch to paper |
      exclude yourself from the settlement | opt out of the settlement | opt-out form |
      why you unsubscribed | why you have unsubscribed | why you opted out | why you left |
      why did you unsubscribe | why did you leave | reason for unsubscribing | list administrator |
      list owner | group owner |
      book here | register here | order here | shop here | buy here | donate here | apply here |
      enrol here | enroll here | buy tickets here`),
    stems: {
      unsubscribe: list(`
      unsubscri | un-subscri | opt out | opt-out | optout | remove me | stop receiving | take me off |
      safeunsubscribe | stop (these|emails) | don't want these | no longer wish | ?leave this |
      ?sign off | turn off these | mute these | cancel * newsletter | no longer want |
      not wish to receive | don't wish to receive | don't want to (receive|get) |
      do not want to (receive|get) | prefer not to receive | rather not receive | stop getting |
      stop sending | discontinue receiving | cease receiving | remove(d)? from * list |
      removed from (our|this|the|any|future) | be removed | remove yourself |
      remove your (name|e-mail|email|address) |
      take(n)? (yourself|your name|me|your address) (off|out) | be taken off | delete(d)? from * list |
      off * mailing list | opt me out | opted out | (remove|delete) my (name|e-mail|email|address) |
      removal instruction | ?for removal | (your|my) (name|address|email|e-mail) * removed |
      withdraw * consent to * (mail|marketing) | ?withdraw * consent | object to * marketing |
      ?us to stop | ?not interested | ?no longer interested | turn off this type of |
      ?received * in error | ?received * by mistake | ?won't (email|contact|mail|bother|write to) you |
      ?will not (email|contact|mail|bother) you | ?won't hear from us | ?leave you alone |
      ?take you off | ?stop emailing you | stop emailing me | stop contacting me | stop mailing me |
      don't (email|mail|contact) me | do not (email|mail|contact) me | ?be excluded | ?be deleted |
      ?stop contacting you | off (our|this) (mailing )?list | (be|get|want|come) off (the|your) list |
      off * email list | (name|address|e-mail|email) (deleted|removed|erased) from |
      remove this (e-mail|email|address) | remove from (this|our|the)? list |
      delete my (subscription|data from) * list | cease all mail |
      deleted from our (files|records|database|system|lists) |
      removed from our (files|records|database|system|lists) |
      (mute|unfollow|unwatch|leave|stop following|stop watching) * (thread|conversation|topic|discussion) |
      ?we'll stop | ?we will stop | ?no more of these | ?turn (these|them|this) off | ?don't send me |
      ?do not send me | ?see you go | ?stop them | ?end that by | ?want off | stop sending me |
      unsub here | unsub from | ?dont want | ?say goodbye |
      (want|like|prefer|ask|tell) us to stop (writing|mailing|emailing|contacting|sending|messaging) |
      (ask|tell) us not to (write|mail|email|e-mail|contact|send) |
      us not to (email|e-mail|mail|contact|write to) you |
      stop (writing to|messaging|pestering|bothering|texting) me |
      ?stop (writing to|mailing|messaging|bothering|pestering) you |
      sign me off (this|the|your|our|from) | sign off from (this|our|the) (list|newsletter|mailing) |
      ?break up with us | ?part ways | be taken off (our|this|the) |
      take my (e-mail|email) address off |
      (remove|take|drop) (me|us) from your (list|database|mailing|records) | remove me from all |
      withdraw * consent to (receive|receiving|marketing|e-mail|email) | ?not the right person |
      don't want to hear from | do not want to hear from | signing off for good | ?seen enough |
      ?heard enough | (take|strike|cross|scratch|get|remove|delete|erase) me (off|from|out) |
      (strike|scratch|cross) my name | ?forget (my|your) address |
      (have|get) (my|your) (details|name|address|data) (removed|deleted) from | ?we won't write |
      ?we won't email | ?and we'll leave you | cancel this notification |
      remove (myself|yourself) from (this|the|all) |
      (won't|will not|wont|not) (email|mail|contact|write|message|bother|disturb|e-mail) * again |
      (won't|will not) (reach|get) * again | (won't|will not) reach out |
      rather (i|we) (didn't|don't|not) (email|mail|contact|write|message|reach) |
      prefer (i|we|that i|that we) (stop|stopped|didn't|don't|not) |
      never (contact|write to|bother|message) (me|you) again |
      (don't|do not|stop|never) notify* (me|us) | unwatch (this|the|that|these|it) |
      (no|no more|no further|any more|stop|stop the|don't want|do not want) (review requests|cart reminders|basket reminders|surveys|survey invitations|feedback requests|rating requests) |
      (don't|do not|never|stop) remind* me | no (cart|basket|checkout) reminders |
      ?let me go | ?i'm outta here | ?i'm out of here | ?get me out of here | ?count me out |
      ?make it stop | ?i'm done here | ?say goodbye for good |
      ?won't follow up | ?will not follow up | ?not for me`),
      manage: list(`
      manag | preferenc | email setting | subscription setting | update your profile |
      modify * subscription | change * subscription | edit * subscription | change the format | receive * in (plain )?text | subscription(s)? page`),
      nouns: list("newsletter | mailing | mailing list | email | e-mail | list | updates"),
    },
  },
  {
    code: "nl",
    name: "Dutch",
    label: "Aanmeldingen beheren",
    certainty: "high",
    unsubscribe: list(`
      uitschrijven | hier uitschrijven | klik hier om u uit te schrijven |
      klik hier om je uit te schrijven | klik hier voor uitschrijven | uitschrijven voor deze nieuwsbrief |
      uitschrijven van deze nieuwsbrief | uitschrijven uit deze mailinglijst |
      uitschrijven uit dit type mailing | schrijf u uit | schrijf je uit | schrijf mij uit |
      uitschrijflink | afmelden | meld je af | meld u af | meld mij af | afmelden voor deze nieuwsbrief |
      afmelden voor de nieuwsbrief | afmelden voor deze mailing | afmelden nieuwsbrief |
      nieuwsbrief opzeggen | nieuwsbrief stopzetten | ik wil geen e-mails meer ontvangen |
      geen e-mails meer ontvangen | geen nieuwsbrief meer ontvangen | deze e-mail niet meer ontvangen |
      verwijder mij uit de lijst | verwijder mijn e-mailadres | uit het bestand verwijderen | opt-out |
      unsubscribe | afmeldlink | abonnement op nieuwsbrief opzeggen | afmelden voor alle e-mails | geen interesse meer | niet meer geïnteresseerd |
      stuur me niets meer | stuur mij niets meer | geen post meer van jullie | maak het uit met ons |
      ontvolgen | ontvolg`),
    manage: list(`
      aanmeldingen beheren | abonnementen beheren | beheer uw abonnementen | beheer je abonnementen |
      uw abonnementen beheren | nieuwsbrieven beheren | voorkeuren wijzigen | wijzig uw voorkeuren |
      wijzig je voorkeuren | voorkeuren aanpassen | pas je voorkeuren aan | voorkeuren beheren |
      beheer voorkeuren | beheer uw voorkeuren | e-mailvoorkeuren | e-mail voorkeuren |
      e-mailvoorkeuren wijzigen | mailvoorkeuren | nieuwsbriefvoorkeuren | communicatievoorkeuren |
      contactvoorkeuren | inschrijving wijzigen | inschrijvingen beheren | gegevens wijzigen |
      wijzig uw gegevens | wijzig je gegevens | profiel wijzigen | profiel bijwerken |
      e-mailinstellingen | notificaties beheren | meldingen beheren | voorkeurencentrum |
      voorkeurenpagina | kies welke mails je ontvangt | kies zelf wat je ontvangt |
      kies zelf wat je krijgt | kies wat je wilt ontvangen | mijn voorkeuren | mijn nieuwsbrieven |
      voorkeuren instellen | notificatie-instellingen | meldingsinstellingen | meldingsvoorkeuren |
      liever wekelijks | liever maandelijks | wekelijks in plaats van dagelijks | minder vaak mail |
      minder mail | minder mails | minder mails ontvangen | hoe vaak we je mailen |
      hoe vaak wij u mailen | bepaal hoe vaak je mails krijgt | bepaal zelf hoe vaak je mails krijgt |
      kies welke mails je krijgt | kies welke e-mails u ontvangt | kies welke nieuwsbrieven |
      frequentie aanpassen | frequentie wijzigen | pas uw frequentie aan | mailfrequentie |
      e-mailfrequentie | mailinstellingen | nieuwsbriefinstellingen | meldingen aanpassen |
      meldingen wijzigen | meldingen instellen | interesses aanpassen | interesses wijzigen |
      kies je onderwerpen | kies uw onderwerpen | herinneringen instellen | jobalert aanpassen |
      vacaturemail aanpassen | zoekopdracht aanpassen | toestemmingen beheren |
      contactvoorkeuren aanpassen | alleen de maandelijkse nieuwsbrief | alleen het maandoverzicht |
      alleen nog maandelijks | alleen het belangrijkste | wat u van ons wilt horen |
      wat je van ons wilt horen | wat u wel van ons wilt horen | attendering aanpassen |
      attenderingen beheren | minder sturen | stuur me minder | liever één keer per maand | voorkeuren |
      wijzig hoe vaak | kies hoe vaak | stuur me alleen de maandbrief | stuur mij alleen de maandbrief |
      instellingen voor e-mail | instellingen voor e-mails | e-mail instellen | één mailtje per maand |
      liever één mail per maand | liever één mail per week |
      minder vaak | minder vaak mailen`),
    around: list(`
      klik {here} om u uit te schrijven | wilt u deze e-mails niet meer ontvangen? klik {here} |
      wil je deze nieuwsbrief niet meer ontvangen, klik dan {here} | wilt u zich afmelden, klik {here} |
      u kunt zich {here} afmelden | je kunt je {here} uitschrijven | afmelden kan {here} |
      uitschrijven kan {here} | ontvangt u liever geen nieuwsbrief meer? {here} |
      geen interesse meer? {here} | via {here} kunt u uw voorkeuren wijzigen |
      uw voorkeuren wijzigt u {here} | pas {here} uw gegevens aan |
      u kunt zich op elk moment {here} uitschrijven | {here} om uw voorkeuren aan te passen |
      {here} om je voorkeuren aan te passen | {here} om je uit te schrijven | {here} om u af te melden |
      klaar met ons? {here} | genoeg van ons? {here} | niets voor jou? {here} |
      niet meer interessant? {here}`),
    here: list(`
      hier | klik hier | deze link | deze pagina | via deze link | hierheen | laat het ons weten |
      via deze pagina | klik dan hier | klik op deze link | volg deze link | dat kan hier |
      geef het hier door | op deze knop | onderstaande link | hier klikken | op elk moment | altijd |
      op ieder moment | wanneer je wilt | laat het weten | laat het ons hier weten |
      klik op de onderstaande link | op onderstaande link | via onderstaande link |
      klik op de link hieronder | ga naar | bezoek | klik dan gewoon hier | klik dan even hier |
      gebruik dan deze link | gelieve hier te klikken | klik dan op deze link | klik gewoon hier |
      klik even hier | hier even | meld het ons | laat het mij weten | vertel het ons |
      dat kan met één klik | met één klik | via de link | via de knop | de link hieronder | deze knop |
      op de link | klik op de knop | klik op de link | tik hier | ga hierheen | hier terecht |
      door hier te klikken | via onderstaande knop | in dat geval hier | laat ons dat weten |
      laat ons weten | laat dat weten`),
    weak: list("afmelden | opzeggen | stoppen | verwijderen | wijzigen | hier | aanpassen"),
    ambiguous: list(`
      afmelden | afmelden voor een evenement of training | ik moet me afmelden voor de vergadering |
      een tender of opdracht uitschrijven | een factuur uitschrijven | uitschrijven bij de gemeente |
      u bent uitgeschreven | ziek afmelden | geen interesse meer | niet meer geïnteresseerd |
      ontvolgen | ontvolg`),
    subscribe: list(`
      aanmelden | inschrijven | schrijf je in | meld je aan | abonneren | abonneer je op de nieuwsbrief |
      nieuwsbrief ontvangen | opnieuw inschrijven | opnieuw aanmelden | meld u opnieuw aan |
      meld je opnieuw aan | meld je weer aan | schrijf je opnieuw in | schrijf u opnieuw in`),
    billing: list(`
      lidmaatschap opzeggen | contract opzeggen | overeenkomst beëindigen | abonnement stopzetten |
      bestelling annuleren | afspraak annuleren | proefabonnement beëindigen | opzegtermijn |
      annuleer je bestelling | annuleer uw bestelling | abonnement opzeggen krant | huur opzeggen |
      afspraak afzeggen | reservering annuleren | boeking annuleren | verzekering opzeggen |
      lidmaatschap beëindigen | donatie stopzetten | deelname annuleren`),
    logOut: list("uitloggen | log uit"),
    viewOnline: list(`
      bekijk in browser | bekijk de online versie | online bekijken | webversie | lees online |
      kunt u deze e-mail niet goed lezen? klik hier`),
    privacy: list(`
      privacyverklaring | privacybeleid | privacy statement | cookiebeleid | algemene voorwaarden |
      disclaimer`),
    confirm: list(`
      bevestig uw inschrijving | bevestig inschrijving | bevestig je aanmelding | aanmelding bevestigen |
      activeer je inschrijving | bevestig uw e-mailadres`),
    elsewhere: list(`
      stuur door | doorsturen aan een vriend | afmelden voor een evenement of training |
      ik moet me afmelden voor de vergadering | een tender of opdracht uitschrijven |
      een factuur uitschrijven | uitschrijven bij de gemeente | afgemeld | u bent uitgeschreven |
      ziek afmelden | don't unsubscribe | do not unsubscribe | without unsubscribing | not unsubscribe |
      never unsubscribe | stop by | set up alerts | create an alert | account verwijderen |
      verwijder je account | verwijder uw account | account opheffen | verwijder je advertentie |
      afmelden voor het webinar | meld je af voor het webinar | aanmelding annuleren | groep verlaten |
      verlaat de groep | waarom u zich heeft uitgeschreven | waarom je je hebt uitgeschreven |
      waarom u zich uitgeschreven | waarom heb je je uitgeschreven | waarom u zich heeft afgemeld |
      waarom je je hebt afgemeld`),
    stems: {
      unsubscribe: list(`
      uitschrij | uit te schrijven | schrijf * uit | uitgeschr | afmeld | af te melden | meld * af |
      niet meer ontvangen | geen * meer ontvangen | opt-out | unsubscri | uit * lijst | uit * bestand |
      verwijder mij | verwijder mijn | nieuwsbrief (opzeggen|stopzetten) | nieuwsbrief * opzeggen |
      uitgeschreven worden | verwijder* * (verzendlijst|mailinglijst|maillijst) |
      van * (mailinglijst|verzendlijst) |
      geen * (e-mails|mails|nieuwsbrieven|berichten) * (ontvangen|krijgen) | niet langer * ontvangen |
      (e-mails|mails|nieuwsbrief|nieuwsbrieven) stoppen | ?deze te stoppen | ?zet ze uit |
      ?zet deze uit | verwijder * (adres|gegevens) uit | geen post meer | ?laat ons dit weten |
      ?stuur * stop | uit onze (mailing|verzend|adres|mail)lijst | uit ons adressenbestand |
      uit ons bestand |
      niet (meer|langer) (mailen|benader|aanschrijv|lastig|contact|gemaild|gecontact|aangeschreven) |
      van (deze|onze|uw|jullie|de) (mail)?lijst | (mij|me|u|je|jezelf|uzelf) * (van|uit) * lijst |
      toestemming (intrek|in te trek) | trek* * toestemming | intrek* * toestemming |
      toestemming * (intrek|in te trekken|in trekken) | stop* met (mailen|e-mailen|het mailen|sturen) |
      geen (mails|mail|e-mails|post|berichten|nieuwsbrieven) meer | schrap (mij|mijn) |
      wis mijn (e-mail|mail|adres) | ?ben je uit dienst | bezwaar * (direct marketing|mailing|reclame) |
      ?mail mij niet | mailt u (ons|mij) | uitschrijv |
      (haal|schrap|streep|gooi|verwijder) (mij|me|ons|mijn) * (van|uit|af) | ?mailen we (u|je) niet |
      ?zullen we (u|je) niet | ?schrijven we (u|je) niet | niet meer (van ons horen|nodig) |
      (door ons|niet langer|niet meer) * benaderd |
      (mail|schrijf|benader|stoor|bericht) ik (je|u|jou) niet (meer|langer) |
      ik (mail|schrijf|benader|stoor) (je|u|jou) niet (meer|langer) |
      niet (meer|langer) (volgen|bijhouden) | niet meer verwittig | hoor je niets meer van |
      hoort u niets meer van |
      geen (verzoeken|reviewverzoeken|beoordelingsverzoeken|enquêtes|vragenlijsten|winkelwagenherinneringen) * meer |
      geen (verzoeken om|enquêtes) |
      geen * (herinneringen|verzoeken|enquêtes|uitnodigingen|beoordelingsverzoeken) * meer |
      herinner (me|mij) niet | niet meer herinner |
      ?ik ben weg | ?ik ben er klaar mee | ?laat me gaan | ?haal me eraf | ?haal mij eraf`),
      manage: list(`
      voorkeur | aanmelding* beher | abonnement* beher | inschrijving* (beher|wijzig) | beheer |
      gegevens wijzig | wijzig * gegevens | e-mail voorkeur | minder (vaak )?(mail|e-mail)`),
      nouns: list(`
      nieuwsbrief | nieuwsbrieven | mailing | mailings | e-mail | mail | mailinglijst | berichten`),
    },
  },
  {
    code: "de",
    name: "German",
    label: "Abonnements verwalten",
    certainty: "high",
    unsubscribe: list(`
      abmelden | hier abmelden | vom Newsletter abmelden | Newsletter abmelden |
      Newsletter abbestellen | abbestellen | hier abbestellen | klicken Sie hier, um sich abzumelden |
      sich hier abmelden | melden Sie sich hier ab | jetzt abmelden | Abmeldelink | Abmeldung |
      Newsletter-Abmeldung | aus dem Verteiler austragen | austragen | hier austragen |
      Abonnement beenden | klicken Sie hier, um das Abonnement zu beenden | Abo kündigen (Newsletter) |
      Newsletter kündigen | Newsletter stornieren | diese E-Mails nicht mehr erhalten |
      keine E-Mails mehr erhalten | keinen Newsletter mehr erhalten | von der Mailingliste streichen |
      aus der Liste entfernen | Empfang widerrufen | Einwilligung widerrufen | Widerspruch | Opt-out |
      Unsubscribe | Newsletter deabonnieren | deabonnieren |
      Abonnement für diesen Kampagnentyp stornieren | kein Interesse mehr | nicht mehr interessiert |
      nicht mehr benachrichtigen |
      mach Schluss mit uns | macht Schluss mit uns | Schluss mit uns machen | Werbewiderspruch | der Werbung widersprechen | Werbung widersprechen`),
    manage: list(`
      Abonnements verwalten | Abonnement verwalten | Abos verwalten | Newsletter verwalten |
      Einstellungen verwalten | E-Mail-Einstellungen | E-Mail-Einstellungen ändern |
      E-Mail-Präferenzen | Präferenzen verwalten | Präferenzen ändern | Newsletter-Einstellungen |
      Abonnementeinstellungen | Benachrichtigungen verwalten | Benachrichtigungseinstellungen |
      Profil aktualisieren | Profil ändern | Daten ändern | Ihre Daten ändern | Interessen ändern |
      Kommunikationseinstellungen | Einwilligungen verwalten | Themen auswählen | Interessen anpassen |
      meine Einstellungen | Einstellungen für E-Mails | Benachrichtigungen einstellen |
      Newsletter auswählen | Versandhäufigkeit ändern | Mail-Einstellungen | lieber wöchentlich |
      lieber monatlich | wöchentlich statt täglich | monatlich statt wöchentlich | weniger Mails |
      weniger E-Mails | weniger E-Mails erhalten | seltener Mails erhalten |
      wie oft wir Ihnen schreiben | wie oft wir dir schreiben | Frequenz ändern | Häufigkeit ändern |
      Mail-Häufigkeit | Versandhäufigkeit | Newsletter-Auswahl | Newsletter-Auswahl ändern |
      Newsletter-Optionen | Themen ändern | Themen anpassen | Interessen auswählen |
      Benachrichtigungen anpassen | Benachrichtigungen ändern | Benachrichtigungs-Einstellungen |
      Mitteilungseinstellungen | E-Mail-Optionen | E-Mail-Benachrichtigungen verwalten |
      Kontaktpräferenzen | Kommunikationspräferenzen | Suchauftrag bearbeiten | Suchauftrag ändern |
      Suchagent bearbeiten | Jobalarm bearbeiten | Mail-Vorlieben | E-Mail-Vorlieben |
      Werbepräferenzen | Werbeeinwilligungen verwalten | nur noch monatlich | nur noch einmal im Monat |
      nur das Wichtigste | nur die Monatsausgabe | auf Monatsausgabe umstellen |
      auf wöchentlich umstellen | auf monatlich umstellen | nur die Zusammenfassung | seltener bitte |
      weniger bitte | Preisalarme verwalten | Preisalarm bearbeiten | Alarme verwalten | präferenzen |
      stell ein, wie oft | stellen Sie ein, wie oft | wie oft wir schreiben |
      Einstellungen für E-Mail | nur eine Mail im Monat |
      e-mail-einstellungen anpassen | e-mail-einstellungen ändern | mail-einstellungen ändern |
      mail-einstellungen anpassen`),
    around: list(`
      klicken Sie {here}, um sich abzumelden |
      wenn Sie diesen Newsletter nicht mehr erhalten möchten, klicken Sie bitte {here} |
      Sie möchten keine E-Mails mehr erhalten? {here} | du möchtest diese E-Mails nicht mehr? {here} |
      Sie können sich {here} abmelden | Sie können den Newsletter {here} abbestellen |
      zum Abbestellen {here} klicken | Abmeldung {here} |
      falls Sie keine weiteren Informationen wünschen, {here} |
      Sie können Ihre Einwilligung jederzeit {here} widerrufen | Einstellungen ändern Sie {here} |
      {here}, um Ihre Einstellungen zu ändern | {here}, um sich abzumelden |
      {here}, um den Newsletter abzubestellen | {here}, um deine Einstellungen zu ändern |
      genug von uns? {here} | nerven wir? {here} | wir nerven? {here} | nichts für dich? {here} |
      nicht mehr interessant? {here}`),
    here: list(`
      hier | hier klicken | klicken Sie hier | diesen Link | folgenden Link | diesem Link |
      hier klicken bitte | bitte folgen Sie diesem Link | einfach hier | auf dieser Seite |
      klicken Sie auf diesen Link | teilen Sie es uns mit | hier entlang | diese Seite |
      über diesen Link | bitte hier | klick hier | jetzt hier klicken | jederzeit | zu jeder zeit |
      auf den folgenden link | folgenden link | auf nachstehenden link | auf den untenstehenden link |
      dem folgenden link | diesem link | hier geht s | hierüber | unter | einfach hier klicken |
      bitte klicken | auf diesen button | dann klicken sie einfach hier | so klicken sie hier |
      klicken sie dazu hier | dann einfach hier klicken | nutzen sie diesen link | bitte hier entlang |
      klick | ein klick genügt | bitte klicke hier | klicke hier | klicke bitte hier | hier bitte |
      mit einem klick | per klick | hier tippen | tippe hier | tippen sie hier | sag uns bescheid |
      sagen sie uns bescheid | lassen sie es uns wissen | lass es uns wissen | auf dieser seite |
      über diesen button | über folgenden link | über den folgenden link | unter folgendem link |
      unter diesem link | mit diesem link | den folgenden link | den nachstehenden link |
      klicken sie auf den link | klicken sie auf folgenden link | auf den link | hier hinterlegen |
      hier mitteilen | hier kurz mit | folgen sie diesem link | folge diesem link |
      geben Sie uns hier Bescheid | geben Sie uns Bescheid | gebt uns hier Bescheid |
      gib uns hier Bescheid | teilen Sie uns das hier mit | sagen Sie uns hier Bescheid |
      sag uns hier Bescheid | sagen sie es uns | sag es uns | sag bescheid | geben sie uns bescheid |
      teilen sie uns das bitte mit | teilen sie uns das mit | teilen sie es uns mit |
      teilen sie uns dies bitte mit`),
    weak: list("abmelden | kündigen | löschen | ändern | Widerspruch | hier"),
    ambiguous: list(`
      Abo kündigen | Lieferung abbestellen | abmelden | Abmelden vom System | Widerrufsbelehrung |
      kein Interesse mehr | nicht mehr interessiert | austragen | Widerspruch`),
    subscribe: list(`
      anmelden | Newsletter abonnieren | jetzt abonnieren | eintragen | jetzt anmelden | wieder anmelden`),
    billing: list(`
      Abo kündigen | Vertrag kündigen | Mitgliedschaft kündigen | Verträge hier kündigen |
      Kündigungsbutton | Bestellung stornieren | Termin absagen | Probeabo beenden |
      Lieferung abbestellen | Bestellung ansehen | Bestellung widerrufen | Vertrag widerrufen |
      Abo pausieren | Termin stornieren | Buchung stornieren | Reservierung stornieren |
      Rechnung stornieren | Tarif kündigen | Versicherung kündigen | Spende beenden`),
    logOut: list(`
      ausloggen | Abmelden vom System | abmelden und Gerät vergessen | von allen Geräten abmelden`),
    viewOnline: list(`
      im Browser anzeigen | im Browser ansehen | Online-Version | Webversion | online ansehen |
      Newsletter wird nicht richtig dargestellt? Hier klicken`),
    privacy: list("Datenschutz | Datenschutzerklärung | Impressum | AGB | Cookie-Richtlinie"),
    confirm: list(`
      Abonnement bestätigen | Anmeldung bestätigen | Newsletter-Anmeldung bestätigen |
      E-Mail-Adresse bestätigen | Double-Opt-in`),
    elsewhere: list(`
      weiterempfehlen | an einen Freund weiterleiten | ein Wettkampf wird ausgetragen |
      setzen Sie mich auf den Verteiler | Widerrufsbelehrung | Sie wurden abgemeldet | Konto löschen |
      Konto schließen | Kundenkonto schließen | Kundenkonto löschen | Account löschen |
      vom Seminar abmelden | vom Kurs abmelden | vom Webinar abmelden | Teilnahme absagen |
      Gruppe verlassen | Anzeige löschen | warum Sie sich abgemeldet | warum du dich abgemeldet |
      warum haben Sie sich abgemeldet`),
    stems: {
      unsubscribe: list(`
      abmeld | abzumelden | meld* * ab | abbestell | abzubestellen | ?austrag | ?auszutragen |
      nicht mehr erhalten | nicht mehr wünschen | deabonn | opt-out | abonnement * (beend|stornier) |
      newsletter (kündig|stornier) | abo kündigen (newsletter) | aus * (verteiler|liste|mailingliste) |
      von der mailingliste | keine* * mehr erhalten | ?widerspruch | unsubscribe | um * abzumelden |
      keine* * (e-mail|e-mails|mails|emails|newsletter|nachrichten|mailings|werbung|informationen) * (erhalten|bekommen|empfangen) |
      einwilligung * widerruf | nicht mehr * (erhalten|bekommen|empfangen) |
      nicht länger * (erhalten|empfangen) | bestell* * ab | werbung * widersprech | ?widersprech |
      ?bezug * widerruf | ?zusendung * widersprech | ?e mail adresse loschen | adresse * verteiler |
      aus (unserem|dem) verteiler | verteiler * (austragen|entfernen|loschen|streichen) |
      keine (weiteren )?(mails|e-mails|newsletter) mehr | ?nicht mehr informiert | ?geht s raus |
      nicht (mehr|langer|weiter) (anschreib|angeschrieben|kontaktier|belastig|benachrichtigt|angemailt|zusend|zugesandt|zuschick|zugeschickt) |
      werbung (beenden|stoppen|abbestell|untersag) | widersprech* * (werb|newsletter|zusendung|e-mail) |
      (trag|trage|tragt|tragen) * aus | streich* * (verteiler|liste) |
      von (der|unserer|dieser) (liste|verteilerliste|mailingliste|e-mail-liste) |
      keine (post|mails|e-mails|newsletter|werbung|nachrichten|infos) mehr | ?keine lust mehr |
      aus (unserem|unserer|dem|der|diesem) (newsletter-)?(verteiler|liste|mailingliste|adressliste) |
      einwilligung * zuruck | ?schreiben wir (ihnen|dir) nicht | ?nichts mehr (von uns )?horen |
      abgemeldet werden | newsletter * abmelden |
      (nehmt|nehmen|streicht|streichen|loscht|loschen|werft) (sie )?(mich|uns|meine) * (verteiler|liste|datenbank|adress) |
      ?schreiben wir (ihnen|dir) nicht mehr | ?melden wir uns nicht mehr |
      aus (dem|unserem) verteiler (genommen|entfernt|gestrichen|geloscht) |
      (ausschalten|abschalten|deaktivieren) des (alarms|newsletters) |
      (melde|melden) (ich|wir) (mich|uns) nicht (mehr|wieder|erneut) |
      (schreibe|schreiben|kontaktiere|kontaktieren|belästige|belästigen) (ich|wir) (sie|dir|dich|ihnen) nicht (mehr|wieder|erneut|weiter) |
      nicht mehr anschreib | nicht (mehr|länger|weiter) (folgen|beobacht|verfolg) |
      nicht mehr benachrichtig | hören (sie|du) nichts mehr von (mir|uns) |
      keine (weiteren )?(bewertungsanfrage|bewertungserinnerung|bewertungsbitten|umfragen|warenkorberinnerung|warenkorb-erinnerung|einladungen zu umfragen) |
      keine bewertungsanfragen | nicht mehr (an * )?erinnern | nicht mehr an * erinner |
      erinner* mich nicht |
      ?ich bin raus | ?bin dann mal weg | ?lasst mich gehen | ?lass mich gehen`),
      manage: list("verwalt | einstellung | präferenz | profil | daten ändern"),
      nouns: list("newsletter | verteiler | mailing | e-mail | rundschreiben | kampagne"),
    },
  },
  {
    code: "da",
    name: "Danish",
    label: "Administrer abonnementer",
    certainty: "high",
    unsubscribe: list(`
      afmeld | afmeld her | afmeld nyhedsbrev | afmeld nyhedsbrevet | afmeld dig | afmeld mig | afmelding |
      klik her for at afmelde dig | klik her for at afmelde | afmeld denne type udsendelse | afmeld mails |
      afmeld alle mails | frameld | frameld dig | frameld nyhedsbrev | framelding | stop nyhedsbrev |
      stop modtagelse | ønsker ikke længere at modtage | slet mig | slet mig fra listen |
      fjern mig fra listen | opsig nyhedsbrev | opt-out | træk samtykke tilbage |
      slå op med os |
      følg ikke mere | følg ikke længere | stop med at følge | hold op med at følge`),
    manage: list(`
      administrer abonnementer | administrer dine abonnementer | administrer tilmeldinger |
      administrer nyhedsbreve | administrer præferencer | administrer foretrukne | rediger præferencer |
      opdater præferencer | opdater dine præferencer | ret profil | opdater profil |
      opdater dine oplysninger | e-mailindstillinger | mailindstillinger | præferencer |
      indstillinger for nyhedsbrev | kommunikationspræferencer | Administrer foretruk | færre mails |
      færre e-mails | hvor ofte | vælg hvad du vil høre om | vælg hvilke mails du vil have |
      ret dine indstillinger | rediger dine indstillinger | notifikationsindstillinger |
      beskedindstillinger | administrer notifikationer | administrer samtykke | administrer samtykker |
      administrer dine nyhedsbreve | mine nyhedsbreve | mine præferencer | ændr hyppighed |
      ugentligt i stedet for dagligt | mailpræferencer | interesser | kun månedsbrevet |
      kun én gang om måneden | kun det vigtigste | kun det månedlige nyhedsbrev | færre tak |
      skift til ugentlig | skift til månedlig |
      skift frekvens | ændr frekvens | skift hyppighed |
      kommunikationsindstillinger`),
    around: list(`
      klik {here} for at afmelde dig | ønsker du ikke længere at modtage vores nyhedsbrev, klik {here} |
      vil du ikke have flere mails? {here} | du kan afmelde dig {here} | afmeld nyhedsbrevet {here} |
      hvis du ikke længere ønsker at modtage disse e-mails, {here} | ret dine præferencer {here}`),
    here: list(`
      her | klik her | dette link | via dette link | tryk her | klik på dette link | denne side |
      linket her | på dette link | venligst klik her | følg dette link | når som helst |
      linket herunder | på linket herunder | følgende link | linket nedenfor | klik på linket |
      klik på linket herunder | ved at klikke her | så klik her | klik blot her | brug dette link |
      via linket | via dette link her | tryk på linket | klik venligst her | på denne side | gå hertil |
      besøg denne side | klik på knappen | denne knap | giv os besked | fortæl os det | følg linket |
      linket | med et klik | lige her | klik da her | hertil | sig til | sig det til os`),
    weak: list("slet | stop | her | opsig"),
    ambiguous: list("framelde sig et kursus | afmelde et møde | du er nu afmeldt"),
    subscribe: list("tilmeld | tilmeld dig | abonner | tilmeld nyhedsbrev | gentilmeld"),
    billing: list(`
      opsig medlemskab | afbestil ordre | annuller ordre | opsig aftale | annuller booking | aflys tid |
      aflys aftale | annuller reservation | opsig abonnement avis | opsig forsikring | stop betaling |
      skift abonnement`),
    logOut: list("log ud | log af"),
    viewOnline: list("vis i browser | se i browser | vis online | webversion"),
    privacy: list("privatlivspolitik | persondatapolitik | cookiepolitik | handelsbetingelser"),
    confirm: list("bekræft abonnement | bekræft tilmelding | bekræft din e-mail"),
    elsewhere: list(`
      framelde sig et kursus | afmelde et møde | videresend til en ven | du er nu afmeldt | slet konto |
      slet min konto | luk konto | forlad gruppen | slet annonce | afmeld kursus`),
    stems: {
      unsubscribe: list(`
      afmeld | frameld | ikke længere * modtage | fjern mig | slet mig | stop (nyhedsbrev|modtagelse) |
      opsig nyhedsbrev | ?ikke længere | opt-out | træk* * samtykke | ikke længere * (modtage|få) |
      ikke * modtage flere | meld* * fra | meld* * af | ?slippe for | ikke (laengere|mere|vil) have |
      (traek|tilbagetraek|tilbagekald)* * samtykke | samtykke * tilbage |
      nej tak til (flere|vores|disse|nyhedsbrev|mails) | ikke laengere * (kontakt|hore|have) |
      stop med at (sende|skrive|maile) | framel | (meld|tag|fjern|slet) mig (fra|af) |
      ikke flere (mails|mail|nyhedsbreve|beskeder) | (tag|stryg|slet|fjern) (mig|os) * (af|fra) |
      ?skriver vi ikke | ?kontakter vi dig ikke |
      (stop|slet|deaktiver|afslut) (jobagent|søgeagent|alarm|påmindelse) |
      (skriver|mailer|kontakter) (jeg|vi) (dig )?ikke (igen|mere|længere) |
      hører du ikke (mere |længere |igen )?fra (mig|os) | ikke (længere )?følge | giv mig ikke besked |
      underret mig ikke | hører du ikke fra (mig|os) | hører du ikke (mere|længere) fra |
      ingen (flere )?(undersøgelser|anmeldelsesanmodninger|påmindelser|spørgeskemaer|invitationer) |
      ingen flere (undersøgelser|invitationer|spørgeskemaer) | mind mig ikke om |
      ?slip mig fri | ?jeg smutter`),
      manage: list("administrer | præferenc | praeferenc | indstilling | opdater * profil"),
      nouns: list("nyhedsbrev | udsendelse | mail | e-mail"),
    },
  },
  {
    code: "sv",
    name: "Swedish",
    label: "Hantera prenumerationer",
    certainty: "high",
    unsubscribe: list(`
      avregistrera | avregistrera dig | avregistrera mig | avregistrera här | avregistrering |
      klicka här för att avregistrera dig | klicka här om du vill avregistrera dig | avprenumerera |
      avprenumerera här | avsluta prenumeration | avsluta prenumerationen | avsluta din prenumeration |
      avbryt prenumeration | säg upp prenumeration | avanmälan | avanmäl dig | avanmäl |
      avbeställ nyhetsbrev | avbeställ | avsluta utskick | sluta få utskick | sluta skicka |
      vill inte längre få | ta bort mig från listan | tacka nej till utskick | opt-out |
      avsluta prenumeration från denna typ av e-post |
      gör slut med oss |
      tacka nej till fler utskick | avböj fler utskick | avböja fler utskick |
      sluta prenumerera | sluta att prenumerera`),
    manage: list(`
      hantera prenumerationer | hantera dina prenumerationer | hantera prenumeration |
      hantera preferenser | hantera dina preferenser | hantera inställningar | ändra inställningar |
      ändra preferenser | uppdatera preferenser | uppdatera dina uppgifter | ändra dina uppgifter |
      uppdatera profil | e-postinställningar | prenumerationsinställningar |
      inställningar för nyhetsbrev | hantera utskick | mina inställningar | ändra utskick |
      notisinställningar | välj vilka mejl | färre mejl | färre utskick | hur ofta |
      hur ofta vi mejlar | välj vilka mejl du vill ha | välj vilka utskick du vill ha |
      välj vad du vill få | aviseringsinställningar | hantera aviseringar | hantera e-postaviseringar |
      hantera notiser | hantera samtycken | hantera mina nyhetsbrev | mejlinställningar |
      utskicksinställningar | ändra frekvens | mina nyhetsbrev | mina prenumerationer på nyhetsbrev |
      kommunikationsinställningar | veckovis istället för dagligen | intressen | ändra bevakning |
      bara månadsbrevet | skicka bara månadsbrevet | endast månadsbrevet | bara en gång i månaden |
      bara det viktigaste | färre tack | byt till veckovis | byt till månadsvis | preferenser`),
    around: list(`
      klicka {here} för att avregistrera dig | vill du inte längre få våra utskick? klicka {here} |
      vill du inte längre ta emot dessa e-postmeddelanden? {here} |
      om du vill avsluta prenumerationen, klicka {here} | du kan avregistrera dig {here} |
      avregistrera dig genom att klicka {here} | ändra dina inställningar {here}`),
    here: list(`
      här | klicka här | denna länk | länken | den här länken | klicka på länken | tryck här |
      denna sida | följ länken | klicka på den här länken | vänligen klicka här | när som helst |
      länken nedan | på länken nedan | följande länk | via länken | klicka på länken nedan |
      genom att klicka här | på denna länk | klicka då här | klicka bara här | använd denna länk |
      på länken | här nedan | vänligen klicka på länken | besök denna sida | gå hit |
      klicka på knappen | denna knapp | meddela oss | meddela oss här | säg till | följ denna länk |
      via denna länk | via den här länken | med ett klick | klicka nedan | i denna länk | hit |
      hör av dig här | hör av dig`),
    weak: list("avsluta | här | stoppa | ta bort"),
    ambiguous: list("avbeställ order | avanmäla sig från en kurs"),
    subscribe: list(`
      prenumerera | anmäl dig | registrera dig | få vårt nyhetsbrev | prenumerera igen`),
    billing: list(`
      säg upp abonnemang | avsluta medlemskap | säg upp avtal | avbeställ order | avboka | avboka tid |
      avboka bokning | avboka tiden | säg upp abonnemanget | avsluta försäkring | pausa abonnemang |
      byt abonnemang`),
    logOut: list("logga ut"),
    viewOnline: list(`
      visa i webbläsare | visa i webbläsaren | läs på webben | webbversion | visa online`),
    privacy: list("integritetspolicy | personuppgiftspolicy | dataskydd | cookies"),
    confirm: list("bekräfta prenumeration | bekräfta din anmälan | bekräfta din e-postadress"),
    elsewhere: list(`
      avsluta mötet | stoppa projektet | avanmäla sig från en kurs | vidarebefordra till en vän |
      tipsa en vän | avsluta konto | radera konto | ta bort konto | ta bort mitt konto | lämna gruppen |
      ta bort annons | avanmäl från kursen`),
    stems: {
      unsubscribe: list(`
      avregistr | avprenumerer | avanmäl | avanmal | avsluta * prenumeration | avbryt * prenumeration |
      ?avbeställ | ?inte längre | avsluta * (prenumeration|utskick) | säg upp * prenumeration |
      sluta (få|skicka) | ta bort mig | ?tacka nej | opt-out | inte längre * (få|ta emot|erhålla) |
      inte * (få|ta emot) fler | ?inte bli pamind | slippa * (mejl|utskick|mail) | ?slippa fler |
      ?inte vill ha | (ta|dra) * tillbaka * samtycke | återkall* * samtycke | samtycke * tillbaka |
      sluta (mejla|kontakta|maila|skriva) | inte bli kontaktad |
      inga fler (mejl|utskick|mail|nyhetsbrev|e-post) | avstå från (utskick|reklam|nyhetsbrev) |
      tar vi bort dig | ta bort mig från | avregistrera | säg upp nyhetsbrev |
      (stryk|ta bort|plocka bort|radera) (mig|oss) * (från|ur) | stryk mig |
      ?slutar vi (mejla|skriva|skicka) | ?hör vi inte av oss |
      (avsluta|stoppa|ta bort|inaktivera) (bevakning|avisering|påminnelse|larm) |
      hör (jag|vi) inte av (mig|oss) (igen|mer) |
      (skriver|mejlar|kontaktar) (jag|vi) (dig )?inte (igen|mer|längre) |
      hör du inte (mer|längre|något mer) (av|från) | inte (längre )?följa | meddela mig inte |
      notifiera mig inte | hör du inte från (mig|oss) | hör du inte av (mig|oss) |
      inga (fler )?(enkäter|recensionsförfrågningar|omdömesförfrågningar|påminnelser|inbjudningar) |
      inga fler (enkäter|inbjudningar|påminnelser) | påminn mig inte |
      ?släpp mig | ?jag är klar här`),
      manage: list("hantera | preferens | inställning | installning | uppdatera * uppgifter"),
      nouns: list("nyhetsbrev | utskick | e-post | mejl | mail"),
    },
  },
  {
    code: "nb",
    name: "Norwegian Bokmål",
    label: "Administrere abonnementer",
    certainty: "high",
    unsubscribe: list(`
      meld deg av | meld meg av | meld deg av her | avmelding | avmeld | avmeld her | avmeld nyhetsbrev |
      meld deg av nyhetsbrevet | klikk her for å melde deg av | klikk her for å avslutte abonnementet |
      avslutt abonnement | avslutt abonnementet | avslutt nyhetsbrev | stopp abonnement |
      si opp nyhetsbrev | avregistrer | avregistrer deg | slutt å motta | ønsker ikke lenger å motta |
      ikke motta flere e-poster | fjern meg fra listen | reserver deg mot markedsføring | trekk samtykket |
      meld av denne utsendelsestypen | opt-out |
      slå opp med oss | ta meg av listen`),
    manage: list(`
      administrere abonnementer | administrer abonnementer | administrer abonnement |
      administrer dine abonnementer | administrer preferanser | administrer innstillinger |
      endre preferanser | endre innstillinger | oppdater preferanser | oppdater profil |
      oppdater dine opplysninger | endre dine opplysninger | e-postinnstillinger | e-postpreferanser |
      abonnementsinnstillinger | kommunikasjonspreferanser | færre e-poster | hvor ofte |
      velg hva du vil motta | velg hvilke e-poster du vil motta | varslingsinnstillinger |
      varselinnstillinger | endre varslingsinnstillinger | administrer varsler | administrer samtykke |
      administrer nyhetsbrev | administrer e-poster | mine nyhetsbrev | mine preferanser |
      endre hyppighet | endre frekvens | ukentlig i stedet for daglig | interesser |
      kommunikasjonsinnstillinger | administrer hva du får på e-post | bare månedsbrevet |
      send bare månedsbrevet | kun månedsbrevet | bare én gang i måneden | bare det viktigste |
      færre takk | bytt til ukentlig | bytt til månedlig | preferanser |
      min side for e-post | e-post på min side`),
    around: list(`
      klikk {here} for å melde deg av | ønsker du ikke lenger å motta nyhetsbrev, klikk {here} |
      vil du ikke motta disse e-postene? {here} | du kan melde deg av {here} |
      for å avslutte abonnementet, klikk {here} | hvis du ikke ønsker flere e-poster, {here} |
      endre dine innstillinger {here}`),
    here: list(`
      her | klikk her | denne lenken | denne lenka | denne koblingen | trykk her |
      klikk på denne lenken | denne siden | følg denne lenken | vennligst klikk her | når som helst |
      lenken nedenfor | på lenken nedenfor | følgende lenke | klikk på lenken | ved å klikke her |
      da klikk her | bare klikk her | bruk denne lenken | via lenken | på denne siden | gå hit |
      besøk denne siden | klikk på knappen | denne knappen | gi oss beskjed | si fra | si fra her |
      følg lenken | lenken | via denne lenken | på denne lenken | med ett klikk | klikk nedenfor |
      klikk da her | vennligst følg lenken | hit | si ifra |
      gi beskjed`),
    weak: list("stopp | her | slett | avslutt"),
    ambiguous: list("avmelding fra kurs | avslutt abonnement | avslutt abonnementet | stopp abonnement"),
    subscribe: list("abonner | meld deg på | påmelding | registrer deg | få nyhetsbrev"),
    billing: list(`
      avslutt medlemskap | si opp avtale | kanseller bestilling | avbestill | avbestill time |
      avbestill ordre | kanseller ordre | kanseller booking | avlys time | si opp abonnementet avis |
      pause abonnement | bytt abonnement`),
    logOut: list("logg ut | logg av"),
    viewOnline: list("vis i nettleser | se i nettleser | vis på nett | åpne i nettleser"),
    privacy: list("personvernerklæring | personvern | informasjonskapsler | vilkår"),
    confirm: list("bekreft abonnement | bekreft påmelding | bekreft e-postadressen"),
    elsewhere: list(`
      avslutte møtet | avmelding fra kurs | tips en venn | videresend | slett konto | slett kontoen min |
      forlat gruppen | meld deg av kurset`),
    stems: {
      unsubscribe: list(`
      meld * av | avmeld | ?avregistr | avslutt * abonnement | ikke lenger * motta | reserver* * mot |
      meld* (deg|meg|dere|oss|seg) av | meld* av | meld* * ut av * (list|nyhetsbrev|utsend|mail) | avslutt * (abonnement|nyhetsbrev) | stopp abonnement | si opp nyhetsbrev |
      slutt å motta | ?ikke * motta | fjern meg | trekk* * samtykk | opt-out |
      ikke lenger * (få|motta) | ikke * motta flere | ?slippe (disse|flere|a) | vil ikke ha flere |
      (trekk|tilbakekall)* * samtykke | samtykke* * tilbake | slutt å (sende|kontakte|skrive) |
      ikke bli kontaktet | ingen flere (e-poster|nyhetsbrev|meldinger|mailer) |
      (meld|ta|fjern|slett) meg (av|fra) | nei takk til (flere|e-post|nyhetsbrev) |
      (stryk|ta|slett|fjern) (meg|oss) * (fra|av|bort) | stryk meg | ?slutter vi å (skrive|sende) |
      ?kontakter vi deg ikke | (stopp|slett|avslutt|slå av|deaktiver) (varsel|varsler|påminnelse) |
      (skriver|mailer|kontakter) (jeg|vi) (deg )?ikke (igjen|mer|lenger) |
      hører du ikke (mer |lenger |noe mer )?fra (meg|oss) | ikke (lenger )?følge | ikke varsle meg |
      hører du ikke fra (meg|oss) | hører du ikke (mer|lenger) fra |
      ingen flere (undersøkelser|påminnelser|forespørsler|invitasjoner) | ikke minn meg på |
      ikke påminn meg |
      ?slipp meg fri | ?jeg stikker`),
      manage: list("administrer | preferans | innstilling | endre * opplysninger"),
      nouns: list("nyhetsbrev | utsendelse | e-post | epost"),
    },
  },
  {
    code: "nn",
    name: "Norwegian Nynorsk",
    label: "Administrer abonnement",
    certainty: "medium",
    unsubscribe: list(`
      meld deg av | meld deg av her | avmelding | avslutt abonnementet | klikk her for å melde deg av |
      ynskjer ikkje lenger å få | ikkje få fleire e-postar | fjern meg frå lista | avregistrer deg`),
    manage: list(`
      administrer abonnement | administrer abonnementa dine | endre innstillingar | endre preferansar |
      oppdater opplysningar | e-postinnstillingar`),
    around: list(`
      klikk {here} for å melde deg av | vil du ikkje lenger få nyhendebrev? {here} |
      du kan melde deg av {here}`),
    here: list("her | klikk her | denne lenkja | klikk på lenkja | lenkja | her nede | følg lenkja"),
    weak: list("her"),
    ambiguous: list(""),
    subscribe: list("abonner | meld deg på"),
    billing: list("avbestill"),
    logOut: list("logg ut"),
    viewOnline: list("vis i nettlesar"),
    privacy: list("personvern | personvernerklæring"),
    confirm: list("stadfest abonnement | stadfest påmelding"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      avmeld | ?ikkje lenger | meld* (deg|meg|dykk|oss|seg) av | meld* av | avslutt * abonnement | ?ikkje * få | fjern meg |
      ?avregistr | ikkje lenger * (få|motta) | ingen fleire (e-postar|nyhendebrev) | trekk* * samtykke`),
      manage: list("administrer | innstilling | preferans"),
      nouns: list("nyhendebrev | e-post"),
    },
  },
  {
    code: "is",
    name: "Icelandic",
    label: "Hafa umsjón með áskriftum",
    certainty: "medium",
    unsubscribe: list(`
      afskrá | afskrá mig | afskrá þig | afskráning | segja upp áskrift | hætta áskrift | hætta í áskrift |
      smelltu hér til að afskrá þig | smelltu hér til að afþakka | afþakka fréttabréf | afþakka póst |
      skrá mig af póstlista | taka mig af póstlista | ég vil ekki fá fleiri pósta | skrá af lista |
      afskráðu þig | afskráðu mig | afskrá mig af póstlista | skráðu þig af póstlista |
      skrá þig af póstlistanum | skráðu mig af listanum | hætta að fá tölvupóst | hætta að fá fréttabréf |
      hætta að fá þessa pósta | segja upp fréttabréfi | segja upp áskrift að fréttabréfi |
      afþakka tölvupóst | slökkva á tilkynningum | afskráning af póstlista | afskráning hér |
      taktu mig af listanum | taka mig af lista | taka mig af listanum | fjarlægja mig af lista`),
    manage: list(`
      stjórna áskriftum | hafa umsjón með áskriftum | umsjón áskrifta | breyta stillingum |
      póststillingar | uppfæra stillingar | uppfæra upplýsingar | breyta skráningu |
      stillingar tölvupósts | tilkynningastillingar | breyta tilkynningum | stillingar tilkynninga |
      færri pósta | hversu oft | velja hvaða póst | stillingar fyrir tilkynningar | breyta póststillingum |
      breyttu póststillingum | tölvupóststillingar | breyttu stillingum | breyta áskrift |
      breyta áskriftum | umsjón með áskrift | stjórna tilkynningum | velja hvaða tilkynningar ég fæ |
      uppfæra kjörstillingar | kjörstillingar | samskiptastillingar`),
    around: list(`
      smelltu {here} til að afskrá þig | viltu ekki lengur fá fréttabréf? smelltu {here} |
      þú getur afskráð þig {here} | til að breyta stillingum, smelltu {here}`),
    here: list(`
      hér | smelltu hér | smelltu á hlekkinn | þennan hlekk | smelltu á tengilinn | á tengilinn |
      þessi hlekkur | þennan tengil | með því að smella hér | vinsamlegast smelltu hér | á þessari síðu |
      hlekkinn hér | hlekkinn | þessum hlekk | þessum hlekki | með þessum hlekk | á þennan hlekk |
      á þessum hlekk | hlekkinn hér að neðan | hlekknum | á hlekkinn hér að neðan | eftirfarandi hlekk |
      á eftirfarandi hlekk | þessum tengli | á þennan tengil | tengilinn | tengilinn hér að neðan |
      þessa slóð | á þessa slóð | slóðina | slóðinni | hnappinn | þennan hnapp | á hnappinn | þessa síðu |
      smellið hér | smella hér | smellið á hlekkinn | smellið á tengilinn | ýttu hér | hérna | héðan |
      hér fyrir neðan | smella á hlekk | með því að smella á hlekkinn | smelltu á þennan hlekk | farðu á |
      opnaðu | notaðu | farið | fylgja | fylgdu | fylgdu þessum hlekk | ýttu á | hlekkur | tengill |
      hnapp | smella | þessum tengil | ýttu á hnappinn | vinsamlega smelltu hér | smellir hér |
      smellir á hlekkinn`),
    weak: list("hætta | hér"),
    ambiguous: list("segja upp áskrift | afskrá mig af viðburði"),
    subscribe: list(`
      gerast áskrifandi | skrá mig | skráðu þig á póstlista | nýskráning | gerast áskrifandi aftur |
      skrá mig aftur`),
    billing: list("segja upp samningi | afpanta | afbóka tíma | hætta við pöntun | afpanta tíma"),
    logOut: list("útskráning | skrá út | skrá mig út"),
    viewOnline: list("skoða í vafra | sjá í vafra"),
    privacy: list("persónuvernd | persónuverndarstefna | vafrakökur"),
    confirm: list("staðfesta áskrift | staðfestu áskrift þína | staðfestu netfangið þitt"),
    elsewhere: list(`
      afskrá mig af viðburði | eyða aðgangi | áframsenda | áframsenda til vinar | eyða reikningi |
      loka aðgangi`),
    stems: {
      unsubscribe: list(`
        afskrá | afskra | afþakk | segja upp áskrift | taka * af póstlista | hætta * áskrift |
        hætta áskrift | skrá * af | ?ég vil ekki | ekki lengur * fá |
        ekki * fá * (póst|fréttabréf|tölvupóst) | fjarlægja mig | fjarlægðu mig | afturkall* * samþykki |
        afskrá* af póstlista | skráðu mig af | skrá mig úr | skrá * af (póstlist|list) |
        skráðu * af (póstlist|list) | (segja|sagt|segðu) upp * (áskrift|fréttabréf) |
        hætta * (áskrift|fá) | (taktu|takið|taka) mig af`),
      manage: list(`
        umsjón | stilling | breyta | uppfær | póststilling | tilkynningastilling |
        stilling* * (tilkynning|póst|tölvupóst) | breyt* * (póststilling|tilkynning)`),
      nouns: list("fréttabréf | póstlist | tölvupóst | áskrift"),
    },
  },
  {
    code: "fy",
    name: "Frisian",
    label: "Oanmeldingen beheare",
    certainty: "low",
    unsubscribe: list(`
      ôfmelde | meld dy ôf | útskriuwe | skriuw dy út | klik hjir om dy ôf te melden | meld my ôf |
      meld jo ôf | ôfmelde foar de nijsbrief | ôfmelde fan de nijsbrief | skriuw my út |
      nijsbrief opsizze | meldingen útskeakelje | gjin mails mear ûntfange | fan de list ôf`),
    manage: list(`
      oanmeldingen beheare | foarkarren wizigje | abonneminten beheare | ynstellings wizigje |
      e-mailynstellings | ynstellings foar meldingen | meldingsynstellings | e-mailfoarkarren |
      foarkarren feroarje | meldingen beheare`),
    around: list("klik {here} om dy ôf te melden"),
    here: list(`
      hjir | klik hjir | klik op dizze keppeling | dizze keppeling | dizze side | fia dizze keppeling |
      de keppeling | op de keppeling | op dizze keppeling | de keppeling hjirûnder |
      ûndersteande keppeling | dizze knop | dizze link | op dizze link | fia dizze link |
      klik op dizze link | klik op de keppeling | klikke jo hjir | troch hjir te klikken`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("oanmelde | ynskriuwe"),
    billing: list("kontrakt opsizze"),
    logOut: list("útlogge"),
    viewOnline: list("besjoch yn browser"),
    privacy: list("privacyferklearring"),
    confirm: list("befêstigje dyn oanmelding"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ôfmeld | ofmeld | útskriuw | utskriuw | meld * ôf | skriuw * út | ôf te melden |
      net mear * (untfange|krije) | gjin * mear (untfange|krije) | haal my fan`),
      manage: list("beheare | foarkar"),
      nouns: list("nijsbrief"),
    },
  },
  {
    code: "lb",
    name: "Luxembourgish",
    label: "Abonnementer geréieren",
    certainty: "low",
    unsubscribe: list(`
      ofmellen | sech ofmellen | klickt hei fir Iech ofzemellen | Newsletter ofbestellen |
      mellt iech of | mell dech of | hei ofmellen | vum newsletter ofmellen |
      den newsletter ofbestellen | newsletter ofbestellen | notifikatiounen ausschalten |
      keng e-maile méi kréien | vun der lëscht läschen`),
    manage: list(`
      Abonnementer geréieren | Astellungen änneren | Newsletter-Astellungen | Astellungen |
      E-Mail-Astellungen | Notifikatiounsastellungen | Preferenzen änneren |
      astellunge fir notifikatiounen | notifikatiounsastellungen | e-mail-astellungen |
      astellungen änneren | préferenzen änneren | abonnementer geréieren | abonnement geréieren`),
    around: list("fir Iech ofzemellen, klickt {here}"),
    here: list(`
      hei | klickt hei | klickt w.e.g. hei | hei klicken | klickt op dëse Link | dëse Link |
      op dëser Säit | op dëse Link | hei drop | dësen Link | iwwer dëse Link | op de Link | de Link |
      op de Link hei drënner | de Link hei drënner | dëse Knäppchen | dësem Link | dëser Säit |
      klick hei | klick op dëse Link | klickt op de Link | hei ënnen | iwwer de Link`),
    weak: list(""),
    ambiguous: list("ofmellen"),
    subscribe: list("umellen | abonnéieren"),
    billing: list("Kontrakt kënnegen | Bestellung annuléieren | Rendez-vous ofsoen"),
    logOut: list(""),
    viewOnline: list("am Browser kucken"),
    privacy: list("Dateschutz"),
    confirm: list("Abonnement confirméieren"),
    elsewhere: list("Konto läschen"),
    stems: {
      unsubscribe: list(`
        ofmell | ofzemell | ofbestell | ofzemellen | net méi * (kréien|kréie|erhalen) |
        keng * (mailen|newsletter) méi | vun der lëscht | aus der lëscht | ofgemellt | desabonn |
        ofzebestellen | abonnement * (kënneg|annul|ofbestell)`),
      manage: list("geréier | astellung"),
      nouns: list("newsletter"),
    },
  },
  {
    code: "af",
    name: "Afrikaans",
    label: "Bestuur intekeninge",
    certainty: "low",
    unsubscribe: list(`
      teken uit | uitteken | skryf uit | meld af | klik hier om uit te teken |
      ek wil nie meer e-posse ontvang nie | verwyder my van die lys | kanselleer intekening |
      teken my uit | afmeld | kanselleer intekening op nuusbrief | kanselleer e-posintekening |
      staak e-posse | skakel kennisgewings af | skakel e-posse af | teken uit van die nuusbrief |
      meld my af | teken uit van die poslys | hou op om vir my e-posse te stuur | stop e-posse |
      stop die nuusbrief | verwyder my van die poslys | skryf my uit | skryf uit van nuusbrief |
      skakel alle kennisgewings af | geen e-posse meer nie`),
    manage: list(`
      bestuur intekeninge | bestuur voorkeure | verander voorkeure | werk besonderhede by |
      verander jou voorkeure | e-posvoorkeure | kennisgewinginstellings | e-posinstellings |
      minder e-posse | hoe gereeld | bestuur kennisgewings | bestuur jou intekening |
      verander e-posvoorkeure | verander jou e-posvoorkeure | kennisgewingvoorkeure |
      bestuur jou e-posvoorkeure | bestuur jou voorkeure | bestuur jou kennisgewings |
      wysig jou voorkeure | wysig kennisgewinginstellings | voorkeure | pas jou voorkeure aan |
      verander kennisgewinginstellings | dateer jou voorkeure op | kies watter e-posse |
      wysig e-posinstellings | verander e-posinstellings | bestuur e-posinstellings |
      kommunikasievoorkeure | pas e-posvoorkeure aan`),
    around: list("klik {here} om uit te teken"),
    here: list(`
      hier | klik hier | klik asseblief hier | klik op hierdie skakel | hierdie skakel |
      volg hierdie skakel | op hierdie bladsy | deur hier te klik | via hierdie skakel |
      deur hierdie skakel | op die skakel | die skakel | skakel hieronder | die skakel hieronder |
      onderstaande skakel | die volgende skakel | hierdie knoppie | die knoppie | hierdie bladsy |
      klik net hier | kliek hier | deur op hierdie skakel te klik | volg die skakel | volg |
      gebruik hierdie skakel | klik op die skakel | klik op die knoppie | klik op | tik hier | gaan na |
      besoek hierdie blad | druk hier | asseblief | skakel | knoppie | klik op hierdie knoppie |
      op hierdie skakel | hierdie blad | besoek hierdie bladsy | klik op die skakel hieronder |
      via die skakel | klik op die volgende skakel | hiér | net hier`),
    weak: list(""),
    ambiguous: list("meld af"),
    subscribe: list("teken in | skryf in | teken weer in | skryf weer in | teken nou in"),
    billing: list(`
      kanselleer kontrak | kanselleer bestelling | kanselleer afspraak | kanselleer bespreking`),
    logOut: list("meld af van rekening"),
    viewOnline: list("sien in blaaier | bekyk in blaaier | bekyk aanlyn | maak oop in blaaier"),
    privacy: list("privaatheidsbeleid"),
    confirm: list("bevestig intekening"),
    elsewhere: list(`
      verwyder rekening | skrap rekening | stuur aan | stuur aan na 'n vriend | sluit rekening |
      verander e-posadres`),
    stems: {
      unsubscribe: list(`
        teken * uit | uit te teken | kanselleer * intekening | skryf uit | meld af | ?nie meer |
        verwyder my | uitteken | nie (meer|langer) * (ontvang|hoor|kry) |
        geen * (e-posse|nuusbriewe|pos) meer | kanselleer (my )?(inskrywing|intekening) |
        haal my (van|af) | verwyder (my|my naam) | trek * toestemming terug | afmeld |
        (intekening|inskrywing) * kanselleer | nuusbrief * kanselleer | nuusbrief * opsê`),
      manage: list("bestuur | voorkeur | watter e-posse | watter kennisgewings | hoe dikwels"),
      nouns: list("nuusbrief | e-pos"),
    },
  },
];
