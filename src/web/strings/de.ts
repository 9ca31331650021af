// The recipient's pages in German. The form of address is "Sie". Buttons are narrow: their "E‑Mail" has a hyphen that does not break.
import type { Strings } from "./strings.ts";

/** German, in the formal form of address. */
export const DE: Strings = {
  language: "de",
  direction: "ltr",
  needsNativeReview: true,

  title: "Ihre Abonnements verwalten",
  mailTo: "Für E-Mails an {address}",
  noAddress: "Von Ihnen ist keine Adresse gespeichert.",
  languageLabel: "Sprache",
  privacyLink: "Datenschutzhinweise",
  footer:
    "Diese Seite zu öffnen ändert nichts, das tun nur die Schaltflächen. Sie können jederzeit über den Link in jeder unserer E-Mails zurückkommen.",
  preview: {
    banner: {
      title: "Das ist eine Vorschau",
      text: "So sieht ein Empfänger die Seite. Sie können die Schaltflächen ausprobieren; gespeichert wird nichts.",
    },
    pressed:
      "Die Schaltfläche funktioniert. Die Wahl eines Empfängers wäre jetzt gespeichert; für diese Vorschau wurde nichts gespeichert.",
  },
  barredTitle: "Wir senden nichts an diese Adresse",
  barred: {
    "hard-bounce": "E-Mails an sie kamen als unzustellbar zurück. Darum senden wir keine mehr.",
    complaint: "Eine Nachricht von uns wurde als Spam gemeldet. Darum senden wir keine mehr.",
    manual: "Sie wurde von Hand aus allen unseren Aussendungen genommen.",
    erased: "Die zugehörigen persönlichen Daten wurden auf Wunsch gelöscht.",
  },
  companyBarred:
    "Ihr Unternehmen hat uns gebeten, niemandem dort Werbe-E-Mails zu senden. Darum erhalten Sie keine.",

  cameFrom: "Sie kommen aus einer E-Mail der Art „{type}“.",
  cameFromStopped: "Sie kommen aus einer E-Mail der Art „{type}“. Diese erhalten Sie nicht mehr.",
  unsubscribe: "{type} abbestellen",
  resubscribe: "{type} wieder erhalten",
  unsubscribeThisKind: "Diese Art von E‑Mails abbestellen",
  marketingOn:
    "Sie können alle Werbe-E-Mails auf einmal abbestellen oder unten auswählen, was Sie erhalten möchten.",
  marketingOff: "Sie erhalten keine Werbe-E-Mails von uns.",
  stopAll: "Alle Werbe‑E‑Mails abbestellen",
  startAgain: "Wieder Werbe‑E‑Mails erhalten",
  start: "Werbe‑E‑Mails erhalten",

  pause: {
    title: "Eine Pause einlegen",
    text: "Setzen Sie alle Werbe-E-Mails eine Zeit lang aus. Danach kommen sie wieder so, wie auf dieser Seite gewählt. Sie müssen dafür nichts tun.",
    button: { one: "{days} Tag Pause", other: "{days} Tage Pause" },
    until: "Werbe-E-Mails sind bis {date} ausgesetzt.",
    end: "Pause jetzt beenden",
  },

  saved: {
    title: "Erledigt",
    subscribed: "Sie haben „{type}“ abonniert.",
    unsubscribed: "Sie erhalten „{type}“ nicht mehr.",
    stopped: "Sie erhalten keine Werbe-E-Mails mehr von uns.",
    started: "Werbe-E-Mails sind wieder erlaubt, so wie unten gewählt.",
    paused: "Sie erhalten bis {date} keine Werbe-E-Mails.",
    pauseEnded: "Die Pause ist vorbei. Werbe-E-Mails kommen wieder so, wie unten gewählt.",
    choices: "Ihre Auswahl ist gespeichert.",
    nothing: "Es musste nichts geändert werden: Es war schon so.",
    undone: "Rückgängig gemacht. Alles ist wieder wie vorher.",
    undoTooLate:
      "Das liegt zu lange zurück, um es rückgängig zu machen. Bitte wählen Sie unten aus, was Sie möchten.",
    stillTitle: "Was Sie weiterhin erhalten",
    stillService: "E-Mails zu Ihrem Konto, Ihren Bestellungen und Ihren Fragen",
    stillNothing: "Nichts: Sie bekommen keine E-Mails von uns.",
    onItsWay: "Eine E-Mail, die schon unterwegs war, kann noch ankommen.",
    undo: "Rückgängig machen",
  },

  choices: {
    title: "Wählen Sie aus, was Sie erhalten",
    hint: "Schalten Sie ein, was Sie erhalten möchten, und speichern Sie dann.",
    whileStopped:
      "Alle Werbe‑E‑Mails sind abbestellt. Sobald Sie wieder welche erhalten, können Sie hier auswählen, was kommt.",
    save: "Auswahl speichern",
    since: "{choice} seit {date}",
    subscribed: "Abonniert",
    unsubscribed: "Abbestellt",
    onByDefault: "Wird gesendet, solange Sie nichts anderes wählen",
    offByDefault: "Sie haben es nicht gewählt",
    offButSent: "Sie haben es nicht gewählt, es kann aber gesendet werden, bis Sie Ihre Auswahl speichern",
  },

  typeDescription: {
    newsletter: "Neues und Geschichten von uns.",
    "event-invitations": "Einladungen zu Treffen, Kursen und Online-Veranstaltungen.",
    "product-news": "Was an unseren Produkten und Leistungen neu ist und was sich geändert hat.",
    offers: "Rabatte und Sonderangebote.",
  },

  record: {
    title: "Was gespeichert ist und warum",
    purposeName: { "e-marketing": "Werbe‑E‑Mails", "sales-and-service": "E-Mails zu Konto und Service" },
    purposeHint: {
      "e-marketing": "Newsletter, Einladungen, Produktneuigkeiten und Angebote.",
      "sales-and-service": "E-Mails zu Ihrem Konto, Ihren Bestellungen und Ihren Fragen.",
    },
    statusLabel: "Stand",
    granted: "Erlaubt",
    withdrawn: "Beendet",
    noneSent: "Nichts gespeichert. Wir dürfen Ihnen schreiben, bis Sie es hier beenden.",
    noneWithheld: "Nichts gespeichert. Ohne Ihre Einwilligung schreiben wir Ihnen nicht.",
    markedNoMailings: "Beendet: Bei Ihnen ist vermerkt, dass Sie keine Aussendungen wünschen.",
    basisLabel: "Warum wir das dürfen",
    basis: {
      consent: "Sie haben eingewilligt. Sie können Ihre Einwilligung hier jederzeit widerrufen.",
      contract: "Es gehört zu einem Vertrag mit Ihnen.",
      "legal-obligation": "Ein Gesetz verpflichtet uns dazu.",
      "vital-interests": "Es schützt das Leben oder die Gesundheit eines Menschen.",
      "public-interest": "Es gehört zu einer Aufgabe im öffentlichen Interesse.",
      "legitimate-interest":
        "Wir haben daran ein Interesse, das das Gesetz anerkennt („berechtigtes Interesse“). Sie können jederzeit widersprechen.",
    },
    sinceLabel: "Seit",
    sourceLabel: "Woher",
    source: {
      user: "Von einer Person unseres Hauses eingetragen",
      email: "Aus einer E-Mail von Ihnen",
      request: "Aus einer Anfrage von Ihnen",
      chat: "Aus einem Chat mit Ihnen",
      "web-form": "Aus einem Formular auf unserer Website",
      "customer-portal": "Aus unserem Kundenportal",
      import: "Aus einem anderen unserer Systeme übernommen",
      api: "Von einem anderen unserer Systeme gemeldet",
      upgrade:
        "Bei der Umstellung angenommen: Als wir begannen, dies festzuhalten, sind wir davon ausgegangen. Sie wurden nicht gefragt.",
      "preferences-page": "Von Ihnen auf dieser Seite gewählt",
      "one-click": "Von Ihnen mit der Abmelde-Schaltfläche Ihres E-Mail-Programms gewählt",
      complaint: "Sie haben eine Nachricht von uns als Spam gemeldet",
      unknown: "Nicht bekannt",
    },
  },
  staysTitle: "Was bleibt",
  stays:
    "E-Mails zu Ihrem Konto, Ihren Bestellungen und Ihren Fragen sind keine Werbung. Sie erhalten sie weiterhin, was immer Sie hier wählen.",

  oldLink: {
    notice: {
      title: "Dieser Link stammt aus einer älteren E-Mail",
      text: "Sie können damit unsere E-Mails jetzt und jederzeit abbestellen. Zu Ihrer Sicherheit zeigt er nicht mehr, was gespeichert ist.",
    },
    stopped: {
      title: "Erledigt",
      text: "Die E-Mails, die Sie zu diesem Link erhalten haben, sind abbestellt.",
    },
    freshHint:
      "Um alles zu sehen und selbst zu wählen, lassen Sie sich einen neuen Link in Ihr Postfach senden.",
    freshButton: "Neuen Link zusenden",
  },

  lostMail: {
    notice: {
      title: "Wählen Sie aus, welche E-Mails Sie erhalten",
      text: "In jeder E-Mail von uns steht ein persönlicher Link, „Abonnements verwalten“. Er öffnet eine eigene Seite für Sie, ohne Anmeldung. Ältere E-Mails gehen auch.",
    },
    hint: "Keine E-Mail zur Hand? Geben Sie Ihre Adresse ein, und wir senden Ihnen Ihren Link ins Postfach.",
    label: "Ihre E-Mail-Adresse",
    button: "Meinen Link zusenden",
    notAnAddress: "Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie.",
    sent: {
      title: "Bitte sehen Sie in Ihrem Postfach nach",
      text: "Wenn diese Adresse bei uns gespeichert ist, ist eine E-Mail mit Ihrem Link unterwegs. Das kann einige Minuten dauern. Zu Ihrer Sicherheit sagen wir hier niemandem, ob eine Adresse gespeichert ist.",
    },
  },

  confirm: {
    hint: "Weil Sie diese E-Mails abbestellt hatten, senden wir Ihnen zuerst eine E-Mail zur Bestätigung.",
    sentTitle: "Noch ein Schritt",
    sent: "Wir senden eine E-Mail an {address}. Bitte öffnen Sie den Link darin, um zu bestätigen. Bis dahin ändert sich nichts.",
    valid: { one: "Der Link gilt {days} Tag.", other: "Der Link gilt {days} Tage." },
    page: {
      title: "Möchten Sie wieder Werbe‑E‑Mails?",
      text: "Sie hatten Werbe-E-Mails von uns abbestellt. Wenn Sie auf die Schaltfläche drücken, dürfen wir Ihnen wieder welche senden. Sie können sie jederzeit wieder abbestellen.",
    },
    button: "Ja, Werbe‑E‑Mails senden",
    done: {
      title: "Bestätigt",
      text: "Wir dürfen Ihnen wieder Werbe-E-Mails senden. In jeder steht ein Link, mit dem Sie sie abbestellen können.",
    },
    expired: {
      title: "Diese Bestätigung gilt nicht mehr",
      text: "Es wurde nichts geändert. Wenn Sie weiterhin Werbe-E-Mails möchten, fordern Sie sie bitte auf Ihrer Seite noch einmal an.",
    },
    toPage: "Zu Ihrer Seite",
  },

  mails: {
    link: {
      subject: "Ihr Link zum Verwalten der Abonnements",
      text: "Hier ist der Link, um den Sie gebeten haben. Auf Ihrer Seite wählen Sie aus, welche E-Mails Sie von uns erhalten.",
      button: "Abonnements verwalten",
      unasked:
        "Sie haben nicht darum gebeten? Dann hat jemand versehentlich Ihre Adresse eingegeben. Sie müssen nichts tun.",
    },
    confirm: {
      subject: "Bitte bestätigen: wieder Werbe-E-Mails",
      text: "Sie haben darum gebeten, wieder Werbe-E-Mails von uns zu erhalten. Bitte bestätigen Sie das über die Schaltfläche. Bis dahin senden wir keine.",
      button: "Ansehen und bestätigen",
      unasked: "Sie haben nicht darum gebeten? Dann tun Sie nichts, und es ändert sich nichts.",
    },
    copy: "Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
  },

  oneClick: {
    type: "Sie haben „{type}“ abbestellt.",
    all: "Sie sind abgemeldet.",
    gone: "Sie sind abgemeldet: Zu diesem Link ist nichts gespeichert.",
    preview: "Das ist eine Vorschau: Es wurde nichts gespeichert.",
    noted:
      "Ihre Abmeldung ist vorgemerkt. Wir erreichen unsere Daten gerade nicht; sie wird wirksam, sobald das wieder möglich ist.",
  },

  gone: {
    title: "Es ist nichts gespeichert",
    text: "Zu diesem Link ist keine Adresse mehr gespeichert, also wird seinetwegen keine E-Mail gesendet. Sie müssen nichts tun.",
  },
  badLink: {
    title: "Dieser Link funktioniert nicht",
    text: "Vielleicht wurde er auf dem Weg zu Ihnen abgeschnitten oder verändert. Öffnen Sie den Link in der E-Mail noch einmal, oder kopieren Sie ihn ganz. Der Link in jeder anderen E-Mail von uns leistet dasselbe.",
  },
  notFound: {
    title: "Hier ist keine Seite",
    text: "Bitte prüfen Sie die Adresse, oder öffnen Sie den Link in Ihrer E-Mail noch einmal.",
  },
  badRequest: {
    title: "Das konnten wir nicht lesen",
    text: "Es wurde nichts geändert. Bitte gehen Sie zurück zu Ihrer Seite und wählen Sie noch einmal.",
  },
  methodNotAllowed: {
    title: "Das ist hier nicht möglich",
    text: "Es wurde nichts geändert. Bitte öffnen Sie den Link in Ihrer E-Mail.",
  },
  tooLarge: {
    title: "Das ist zu viel auf einmal",
    text: "Es wurde nichts geändert. Bitte gehen Sie zurück zu Ihrer Seite und wählen Sie noch einmal.",
  },
  tooMany: {
    title: "Zu viele Versuche",
    text: "Es wurde nichts geändert. Bitte warten Sie einige Minuten und versuchen Sie es noch einmal. Abbestellen geht immer.",
  },
  bug: {
    title: "Bei uns ist etwas schiefgegangen",
    text: "Wir können nicht sicher sagen, ob Ihre Wahl gespeichert wurde. Bitte öffnen Sie Ihre Seite noch einmal und sehen Sie nach; zweimal zu wählen schadet nicht.",
  },
  storeDown: {
    title: "Wir erreichen unsere Daten gerade nicht",
    text: "Falls Sie eben etwas gewählt haben, ist nicht bestätigt, dass es gespeichert wurde. Bitte versuchen Sie es in einigen Minuten noch einmal: Ihr Link gilt weiter, und zweimal zu wählen schadet nicht.",
  },
  storeDownStop: "Abbestellen geht trotzdem: Wir merken es jetzt vor und führen es aus, sobald wir können.",
  noted: {
    title: "Vorgemerkt",
    text: "Ihr Wunsch, E-Mails abzubestellen, ist sicher aufbewahrt, aber noch nicht ausgeführt, weil wir unsere Daten gerade nicht erreichen. Das geschieht, sobald es wieder möglich ist. Sie müssen nichts weiter tun.",
  },
};
