// The recipient's pages in French. The form of address is "vous".
import type { Strings } from "./strings.ts";

/** French, in the formal form of address. Its spaces before : ; ? ! and within « » do not break. */
export const FR: Strings = {
  language: "fr",
  direction: "ltr",
  needsNativeReview: true,

  title: "Gérer vos abonnements",
  mailTo: "Pour les e-mails à {address}",
  noAddress: "Aucune adresse n’est enregistrée pour vous.",
  languageLabel: "Langue",
  privacyLink: "Politique de confidentialité",
  footer:
    "Ouvrir cette page ne change rien ; seuls ses boutons le font. Vous pouvez revenir à tout moment par le lien présent dans chacun de nos e-mails.",
  preview: {
    banner: {
      title: "Ceci est un aperçu",
      text: "Voici la page telle qu’un destinataire la voit. Vous pouvez essayer les boutons ; rien n’est enregistré.",
    },
    pressed:
      "Le bouton fonctionne. Le choix d’un destinataire serait maintenant enregistré ; pour cet aperçu, rien ne l’a été.",
  },
  barredTitle: "Nous n’envoyons rien à cette adresse",
  barred: {
    "hard-bounce": "Les e-mails envoyés à cette adresse nous sont revenus. Nous avons donc cessé nos envois.",
    complaint: "Un de nos messages a été signalé comme indésirable. Nous avons donc cessé nos envois.",
    manual: "Elle a été retirée manuellement de tous nos envois.",
    erased: "Les données personnelles qui s’y rattachaient ont été effacées sur demande.",
  },
  companyBarred:
    "Votre entreprise nous a demandé de n’envoyer d’e-mails publicitaires à personne chez elle. Vous n’en recevez donc pas.",

  cameFrom: "Vous venez d’un e-mail de la catégorie « {type} ».",
  cameFromStopped: "Vous venez d’un e-mail de la catégorie « {type} », que vous ne recevez plus.",
  unsubscribe: "Se désabonner de « {type} »",
  resubscribe: "Recevoir à nouveau « {type} »",
  unsubscribeThisKind: "Se désabonner de cette catégorie d’e-mails",
  marketingOn:
    "Vous pouvez arrêter tous les e-mails publicitaires d’un coup, ou choisir ci-dessous ce que vous souhaitez recevoir.",
  marketingOff: "Vous ne recevez aucun e-mail publicitaire de notre part.",
  stopAll: "Arrêter tous les e-mails publicitaires",
  startAgain: "Recevoir à nouveau la publicité",
  start: "Recevoir les e-mails publicitaires",

  pause: {
    title: "Faire une pause",
    text: "Suspendez tous les e-mails publicitaires pour un temps. Ensuite, ils reviennent selon les choix faits sur cette page, sans rien faire de votre part.",
    button: { one: "Pause de {days} jour", other: "Pause de {days} jours" },
    until: "Les e-mails publicitaires sont suspendus jusqu’au {date}.",
    end: "Terminer la pause maintenant",
  },

  saved: {
    title: "C’est fait",
    subscribed: "Votre abonnement à « {type} » est actif.",
    unsubscribed: "Vous ne recevez plus « {type} ».",
    stopped: "Vous ne recevez plus aucun e-mail publicitaire de notre part.",
    started: "Les e-mails publicitaires sont à nouveau autorisés, selon les choix ci-dessous.",
    paused: "Vous ne recevez aucun e-mail publicitaire jusqu’au {date}.",
    pauseEnded: "La pause est terminée. Les e-mails publicitaires reviennent selon les choix ci-dessous.",
    choices: "Vos choix sont enregistrés.",
    nothing: "Il n’y avait rien à changer : c’était déjà le cas.",
    undone: "Annulé. Tout est comme avant.",
    undoTooLate: "C’est trop ancien pour être annulé. Choisissez ci-dessous ce que vous souhaitez.",
    stillTitle: "Ce que vous recevrez encore",
    stillService: "Les e-mails concernant votre compte, vos commandes et vos questions",
    stillNothing: "Rien : aucun e-mail de notre part ne vous parvient.",
    onItsWay: "Un e-mail déjà parti peut encore vous parvenir.",
    undo: "Annuler ce changement",
  },

  choices: {
    title: "Choisissez ce que vous recevez",
    hint: "Activez ce que vous souhaitez recevoir, puis enregistrez.",
    whileStopped:
      "Tous les e-mails publicitaires sont arrêtés. Dès que vous en recevrez à nouveau, vous pourrez choisir ici lesquels.",
    save: "Enregistrer mes choix",
    since: "{choice} depuis le {date}",
    subscribed: "Abonnement actif",
    unsubscribed: "Abonnement arrêté",
    onByDefault: "Envoyé, sauf choix contraire de votre part",
    offByDefault: "Vous ne l’avez pas choisi",
    offButSent:
      "Vous ne l’avez pas choisi, mais il peut être envoyé tant que vous n’enregistrez pas vos choix",
  },

  typeDescription: {
    newsletter: "Nos nouvelles et nos histoires.",
    "event-invitations": "Invitations à des rencontres, des formations et des événements en ligne.",
    "product-news": "Ce qui est nouveau et ce qui a changé dans nos produits et services.",
    offers: "Réductions et offres spéciales.",
  },

  record: {
    title: "Ce qui est enregistré, et pourquoi",
    purposeName: {
      "e-marketing": "E-mails publicitaires",
      "sales-and-service": "E-mails de compte et de service",
    },
    purposeHint: {
      "e-marketing": "Newsletters, invitations, actualités des produits et offres.",
      "sales-and-service": "E-mails concernant votre compte, vos commandes et vos questions.",
    },
    statusLabel: "Situation",
    granted: "Autorisé",
    withdrawn: "Arrêté",
    noneSent: "Rien n’est enregistré. Nous pouvons vous écrire jusqu’à ce que vous l’arrêtiez ici.",
    noneWithheld: "Rien n’est enregistré. Nous ne vous écrivons pas sans votre consentement.",
    markedNoMailings: "Arrêté : il est noté que vous ne souhaitez aucun envoi.",
    basisLabel: "Ce qui nous y autorise",
    basis: {
      consent: "Vous avez donné votre consentement. Vous pouvez le retirer ici à tout moment.",
      contract: "Cela fait partie d’un contrat avec vous.",
      "legal-obligation": "Une loi nous y oblige.",
      "vital-interests": "Cela protège la vie ou la santé d’une personne.",
      "public-interest": "Cela fait partie d’une mission d’intérêt public.",
      "legitimate-interest":
        "Nous y avons un intérêt que la loi admet (« intérêt légitime »). Vous pouvez vous y opposer à tout moment.",
    },
    sinceLabel: "Depuis le",
    sourceLabel: "D’où cela vient",
    source: {
      user: "Saisi par un membre de notre personnel",
      email: "D’un e-mail de votre part",
      request: "D’une demande de votre part",
      chat: "D’un échange avec vous par chat",
      "web-form": "D’un formulaire sur notre site",
      "customer-portal": "De notre espace client",
      import: "Repris d’un autre de nos systèmes",
      api: "Transmis par un autre de nos systèmes",
      upgrade:
        "Supposé lors de la transition : quand nous avons commencé à tenir ce registre, nous l’avons supposé. La question ne vous a pas été posée.",
      "preferences-page": "Choisi par vous sur cette page",
      "one-click": "Choisi par vous avec le bouton de désabonnement de votre messagerie",
      complaint: "Vous avez signalé un de nos messages comme indésirable",
      unknown: "Inconnu",
    },
  },
  staysTitle: "Ce qui reste",
  stays:
    "Les e-mails concernant votre compte, vos commandes et vos questions ne sont pas de la publicité. Ils vous parviennent toujours, quel que soit votre choix ici.",

  oldLink: {
    notice: {
      title: "Ce lien vient d’un ancien e-mail",
      text: "Vous pouvez toujours arrêter nos e-mails grâce à lui, maintenant et à tout moment. Pour votre sécurité, il ne montre plus ce qui est enregistré.",
    },
    stopped: {
      title: "C’est fait",
      text: "Les e-mails qui vous étaient envoyés en raison de ce lien sont arrêtés.",
    },
    freshHint:
      "Pour tout voir et choisir vous-même, demandez l’envoi d’un nouveau lien dans votre boîte de réception.",
    freshButton: "M’envoyer un nouveau lien",
  },

  lostMail: {
    notice: {
      title: "Choisissez les e-mails que vous recevez",
      text: "Chacun de nos e-mails contient un lien personnel, « Gérer les abonnements ». Il ouvre une page à vous, sans connexion. Les anciens e-mails conviennent aussi.",
    },
    hint: "Pas d’e-mail sous la main ? Saisissez votre adresse, et nous envoyons votre lien dans votre boîte de réception.",
    label: "Votre adresse e-mail",
    button: "M’envoyer mon lien",
    notAnAddress: "Cela ne ressemble pas à une adresse e-mail. Merci de la vérifier.",
    sent: {
      title: "Consultez votre boîte de réception",
      text: "Si cette adresse est enregistrée chez nous, un e-mail avec votre lien est en route. Cela peut prendre quelques minutes. Pour votre sécurité, nous ne disons ici à personne si une adresse est enregistrée.",
    },
  },

  confirm: {
    hint: "Comme vous les aviez arrêtés, nous vous envoyons d’abord un e-mail de confirmation.",
    sentTitle: "Encore une étape",
    sent: "Nous envoyons un e-mail à {address}. Ouvrez le lien qu’il contient pour confirmer. D’ici là, rien ne change.",
    valid: { one: "Le lien est valable {days} jour.", other: "Le lien est valable {days} jours." },
    page: {
      title: "Souhaitez-vous à nouveau des e-mails publicitaires ?",
      text: "Vous aviez arrêté nos e-mails publicitaires. Si vous appuyez sur le bouton, nous pourrons à nouveau vous en envoyer. Vous pouvez les arrêter de nouveau à tout moment.",
    },
    button: "Oui, je souhaite en recevoir",
    done: {
      title: "Confirmé",
      text: "Nous pouvons à nouveau vous envoyer des e-mails publicitaires. Chacun contient un lien qui permet de les arrêter.",
    },
    expired: {
      title: "Cette confirmation n’est plus valable",
      text: "Rien n’a été changé. Si vous souhaitez toujours des e-mails publicitaires, redemandez-les sur votre page.",
    },
    toPage: "Aller à votre page",
  },

  mails: {
    link: {
      subject: "Votre lien pour gérer les abonnements",
      text: "Voici le lien que vous avez demandé. Sur votre page, vous choisissez quels e-mails vous recevez de notre part.",
      button: "Gérer les abonnements",
      unasked:
        "Vous n’avez rien demandé ? Quelqu’un a donc saisi votre adresse par erreur. Vous n’avez rien à faire.",
    },
    confirm: {
      subject: "À confirmer : e-mails publicitaires à nouveau",
      text: "Vous avez demandé à recevoir à nouveau nos e-mails publicitaires. Merci de le confirmer avec le bouton. D’ici là, nous n’en envoyons pas.",
      button: "Voir et confirmer",
      unasked: "Vous n’avez rien demandé ? Alors ne faites rien, et rien ne change.",
    },
    copy: "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
  },

  oneClick: {
    type: "Votre désabonnement de « {type} » est fait.",
    all: "Votre désabonnement est fait.",
    gone: "Votre désabonnement est fait : rien n’est enregistré pour ce lien.",
    preview: "Ceci est un aperçu : rien n’a été enregistré.",
    noted:
      "Votre désabonnement est noté. Nos données sont inaccessibles pour le moment ; il prendra effet dès que possible.",
  },

  gone: {
    title: "Rien n’est enregistré",
    text: "Plus aucune adresse n’est enregistrée pour ce lien ; il n’entraîne donc aucun envoi. Vous n’avez rien à faire.",
  },
  badLink: {
    title: "Ce lien ne fonctionne pas",
    text: "Il a peut-être été coupé ou modifié en chemin. Ouvrez encore une fois le lien dans l’e-mail, ou copiez-le en entier. Le lien de n’importe quel autre e-mail de notre part fait la même chose.",
  },
  notFound: {
    title: "Il n’y a pas de page ici",
    text: "Vérifiez l’adresse, ou ouvrez encore une fois le lien dans votre e-mail.",
  },
  badRequest: {
    title: "Nous n’avons pas pu lire cela",
    text: "Rien n’a été changé. Retournez à votre page et choisissez à nouveau.",
  },
  methodNotAllowed: {
    title: "Ce n’est pas possible ici",
    text: "Rien n’a été changé. Ouvrez le lien dans votre e-mail.",
  },
  tooLarge: {
    title: "C’est trop à la fois",
    text: "Rien n’a été changé. Retournez à votre page et choisissez à nouveau.",
  },
  tooMany: {
    title: "Trop de tentatives",
    text: "Rien n’a été changé. Attendez quelques minutes et réessayez. Arrêter les e-mails est toujours possible.",
  },
  bug: {
    title: "Une erreur s’est produite chez nous",
    text: "Nous ne pouvons pas affirmer que votre choix a été enregistré. Rouvrez votre page et vérifiez ; choisir deux fois ne pose aucun problème.",
  },
  storeDown: {
    title: "Nos données sont inaccessibles pour le moment",
    text: "Si vous venez de faire un choix, rien ne confirme qu’il a été enregistré. Réessayez dans quelques minutes : votre lien reste valable, et choisir deux fois ne pose aucun problème.",
  },
  storeDownStop:
    "Arrêter les e-mails reste possible : nous le notons maintenant et l’appliquons dès que possible.",
  noted: {
    title: "C’est noté",
    text: "Votre souhait d’arrêter les e-mails est conservé en lieu sûr, mais n’est pas encore appliqué, car nos données sont inaccessibles pour le moment. Il le sera dès que possible. Vous n’avez rien d’autre à faire.",
  },
};
