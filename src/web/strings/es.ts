// The recipient's pages in Spanish. The form of address is "usted".
import type { Strings } from "./strings.ts";

/** Spanish, in the formal form of address. */
export const ES: Strings = {
  language: "es",
  direction: "ltr",
  needsNativeReview: true,

  title: "Gestionar sus suscripciones",
  mailTo: "Para los correos a {address}",
  noAddress: "No tenemos ninguna dirección suya.",
  languageLabel: "Idioma",
  privacyLink: "Política de privacidad",
  footer:
    "Abrir esta página no cambia nada; solo lo hacen sus botones. Puede volver en cualquier momento con el enlace de cualquiera de nuestros correos.",
  preview: {
    banner: {
      title: "Esto es una vista previa",
      text: "Así ve la página un destinatario. Puede probar los botones y no se guarda nada.",
    },
    pressed:
      "El botón funciona. La elección de un destinatario habría quedado registrada; en esta vista previa no se ha guardado nada.",
  },
  barredTitle: "No enviamos nada a esta dirección",
  barred: {
    "hard-bounce": "Los correos a esta dirección nos fueron devueltos. Por eso hemos dejado de enviarlos.",
    complaint: "Un mensaje nuestro se marcó como correo no deseado. Por eso hemos dejado de escribirle.",
    manual: "Se retiró a mano de todos nuestros envíos.",
    erased: "Los datos personales vinculados a ella se borraron a petición del interesado.",
  },
  companyBarred:
    "Su empresa nos ha pedido que no enviemos correos publicitarios a nadie que trabaje en ella. Por eso usted no los recibe.",

  cameFrom: "Ha llegado aquí desde un correo del tipo «{type}».",
  cameFromStopped: "Ha llegado aquí desde un correo del tipo «{type}», que ya no recibe.",
  unsubscribe: "Darse de baja de «{type}»",
  resubscribe: "Volver a recibir «{type}»",
  unsubscribeThisKind: "Darse de baja de este tipo de correos",
  marketingOn:
    "Puede dejar de recibir todos los correos publicitarios de una vez o elegir abajo qué desea recibir.",
  marketingOff: "No recibe correos publicitarios nuestros.",
  stopAll: "Dejar de recibir toda la publicidad",
  startAgain: "Volver a recibir correos publicitarios",
  start: "Recibir correos publicitarios",

  pause: {
    title: "Hacer una pausa",
    text: "Detenga todos los correos publicitarios durante un tiempo. Después volverán según lo elegido en esta página, sin que tenga que hacer nada.",
    button: { one: "Pausa de {days} día", other: "Pausa de {days} días" },
    until: "Los correos publicitarios están en pausa hasta el {date}.",
    end: "Terminar la pausa ahora",
  },

  saved: {
    title: "Hecho",
    subscribed: "Su suscripción a «{type}» está activa.",
    unsubscribed: "Ya no recibirá «{type}».",
    stopped: "Ya no recibirá ningún correo publicitario nuestro.",
    started: "Los correos publicitarios vuelven a estar permitidos, según lo elegido abajo.",
    paused: "No recibirá correos publicitarios hasta el {date}.",
    pauseEnded: "La pausa ha terminado. Los correos publicitarios vuelven según lo elegido abajo.",
    choices: "Sus preferencias han quedado registradas.",
    nothing: "No ha hecho falta cambiar nada: ya estaba así.",
    undone: "Deshecho. Todo está como antes.",
    undoTooLate: "Ha pasado demasiado tiempo para deshacerlo. Elija abajo lo que desea.",
    stillTitle: "Lo que seguirá recibiendo",
    stillService: "Correos sobre su cuenta, sus pedidos y sus consultas",
    stillNothing: "Nada: no le llegará ningún correo nuestro.",
    onItsWay: "Un correo que ya estaba en camino aún puede llegarle.",
    undo: "Deshacer",
  },

  choices: {
    title: "Elija qué recibe",
    hint: "Active lo que desea recibir y después guarde.",
    whileStopped:
      "Todos los correos publicitarios están detenidos. En cuanto vuelva a recibirlos, podrá elegir aquí cuáles.",
    save: "Guardar mi elección",
    since: "{choice} desde el {date}",
    subscribed: "De alta",
    unsubscribed: "De baja",
    onByDefault: "Se envía, salvo que elija otra cosa",
    offByDefault: "No lo ha elegido",
    offButSent: "No lo ha elegido, pero puede enviarse hasta que guarde su elección",
  },

  typeDescription: {
    newsletter: "Noticias e historias nuestras.",
    "event-invitations": "Invitaciones a encuentros, cursos y eventos en línea.",
    "product-news": "Lo nuevo y lo que ha cambiado en nuestros productos y servicios.",
    offers: "Descuentos y ofertas especiales.",
  },

  record: {
    title: "Qué tenemos registrado y por qué",
    purposeName: {
      "e-marketing": "Correos publicitarios",
      "sales-and-service": "Correos de cuenta y servicio",
    },
    purposeHint: {
      "e-marketing": "Boletines, invitaciones, novedades de productos y ofertas.",
      "sales-and-service": "Correos sobre su cuenta, sus pedidos y sus consultas.",
    },
    statusLabel: "Estado",
    granted: "Permitido",
    withdrawn: "Detenido",
    noneSent: "Nada registrado. Podemos escribirle hasta que lo detenga aquí.",
    noneWithheld: "Nada registrado. No le escribimos sin su consentimiento.",
    markedNoMailings: "Detenido: consta que no desea recibir envíos.",
    basisLabel: "Por qué podemos hacerlo",
    basis: {
      consent: "Usted dio su consentimiento. Puede retirarlo aquí en cualquier momento.",
      contract: "Forma parte de un contrato con usted.",
      "legal-obligation": "Una ley nos obliga a ello.",
      "vital-interests": "Protege la vida o la salud de una persona.",
      "public-interest": "Forma parte de una tarea de interés público.",
      "legitimate-interest":
        "Tenemos en ello un interés que la ley permite («interés legítimo»). Puede oponerse en cualquier momento.",
    },
    sinceLabel: "Desde",
    sourceLabel: "De dónde procede",
    source: {
      user: "Lo introdujo alguien de nuestro personal",
      email: "De un correo suyo",
      request: "De una solicitud suya",
      chat: "De un chat con usted",
      "web-form": "De un formulario de nuestro sitio web",
      "customer-portal": "De nuestro portal de clientes",
      import: "Traído de otro de nuestros sistemas",
      api: "Comunicado por otro de nuestros sistemas",
      upgrade:
        "Supuesto en la transición: cuando empezamos a llevar este registro, lo dimos por supuesto. No se le preguntó.",
      "preferences-page": "Elegido por usted en esta página",
      "one-click": "Elegido por usted con el botón de baja de su programa de correo",
      complaint: "Usted marcó un mensaje nuestro como correo no deseado",
      unknown: "No se sabe",
    },
  },
  staysTitle: "Lo que continúa",
  stays:
    "Los correos sobre su cuenta, sus pedidos y sus consultas no son publicidad. Seguirán llegándole, elija lo que elija aquí.",

  oldLink: {
    notice: {
      title: "Este enlace es de un correo antiguo",
      text: "Con él puede seguir dándose de baja de nuestros correos, ahora y en cualquier momento. Por su seguridad, ya no muestra lo que tenemos registrado.",
    },
    stopped: { title: "Hecho", text: "Los correos que se le enviaban por este enlace se han detenido." },
    freshHint: "Para verlo todo y elegir usted, pida que enviemos un enlace nuevo a su buzón.",
    freshButton: "Enviarme un enlace nuevo",
  },

  lostMail: {
    notice: {
      title: "Elija qué correos recibe",
      text: "Cada correo nuestro lleva un enlace personal, «Gestionar suscripciones». Abre una página propia, sin iniciar sesión. Los correos antiguos también sirven.",
    },
    hint: "¿No tiene un correo a mano? Escriba su dirección y enviaremos su enlace a su buzón.",
    label: "Su dirección de correo electrónico",
    button: "Enviarme mi enlace",
    notAnAddress: "Esto no parece una dirección de correo electrónico. Compruébela, por favor.",
    sent: {
      title: "Mire en su buzón",
      text: "Si tenemos registrada esta dirección, un correo con su enlace está en camino. Puede tardar unos minutos. Por su seguridad, aquí no decimos a nadie si una dirección está registrada.",
    },
  },

  confirm: {
    hint: "Como usted los había detenido, primero le enviamos un correo para confirmarlo.",
    sentTitle: "Un paso más",
    sent: "Estamos enviando un correo a {address}. Abra el enlace que contiene para confirmar. Hasta entonces no cambia nada.",
    valid: {
      one: "El enlace es válido durante {days} día.",
      other: "El enlace es válido durante {days} días.",
    },
    page: {
      title: "¿Desea recibir de nuevo correos publicitarios?",
      text: "Usted había detenido nuestros correos publicitarios. Si pulsa el botón, podremos volver a enviárselos. Puede detenerlos de nuevo en cualquier momento.",
    },
    button: "Sí, deseo recibirlos",
    done: {
      title: "Confirmado",
      text: "Podemos volver a enviarle correos publicitarios. Cada uno lleva un enlace con el que puede detenerlos.",
    },
    expired: {
      title: "Esta confirmación ya no es válida",
      text: "No se ha cambiado nada. Si todavía desea correos publicitarios, pídalos de nuevo en su página.",
    },
    toPage: "Ir a su página",
  },

  mails: {
    link: {
      subject: "Su enlace para gestionar suscripciones",
      text: "Aquí tiene el enlace que pidió. En su página elige qué correos nuestros recibe.",
      button: "Gestionar suscripciones",
      unasked:
        "¿No lo ha pedido usted? Entonces alguien escribió su dirección por error. No tiene que hacer nada.",
    },
    confirm: {
      subject: "Confirme: correos publicitarios de nuevo",
      text: "Pidió volver a recibir nuestros correos publicitarios. Confírmelo con el botón. Hasta entonces no enviaremos ninguno.",
      button: "Ver y confirmar",
      unasked: "¿No lo ha pedido usted? Entonces no haga nada y nada cambiará.",
    },
    copy: "Si el botón no funciona, copie esta dirección en su navegador:",
  },

  oneClick: {
    type: "Se ha dado de baja de «{type}».",
    all: "Se ha dado de baja.",
    gone: "Su baja está hecha: no hay nada registrado para este enlace.",
    preview: "Esto es una vista previa: no se ha guardado nada.",
    noted:
      "Su baja está anotada. Ahora mismo no podemos acceder a nuestros datos; tendrá efecto en cuanto podamos.",
  },

  gone: {
    title: "No hay nada registrado",
    text: "Ya no hay ninguna dirección registrada para este enlace, así que no se envía ningún correo por él. No tiene que hacer nada.",
  },
  badLink: {
    title: "Este enlace no funciona",
    text: "Puede que se haya cortado o alterado por el camino. Abra otra vez el enlace del correo o cópielo entero. El enlace de cualquier otro correo nuestro sirve igual.",
  },
  notFound: {
    title: "Aquí no hay ninguna página",
    text: "Compruebe la dirección o abra otra vez el enlace de su correo.",
  },
  badRequest: {
    title: "No hemos podido leerlo",
    text: "No se ha cambiado nada. Vuelva a su página y elija de nuevo.",
  },
  methodNotAllowed: {
    title: "Eso no es posible aquí",
    text: "No se ha cambiado nada. Abra el enlace de su correo.",
  },
  tooLarge: {
    title: "Es demasiado de una vez",
    text: "No se ha cambiado nada. Vuelva a su página y elija de nuevo.",
  },
  tooMany: {
    title: "Demasiados intentos",
    text: "No se ha cambiado nada. Espere unos minutos y vuelva a intentarlo. Darse de baja siempre es posible.",
  },
  bug: {
    title: "Algo ha fallado por nuestra parte",
    text: "No podemos asegurar que su elección se haya guardado. Abra otra vez su página y compruébelo; elegir dos veces no causa ningún problema.",
  },
  storeDown: {
    title: "Ahora mismo no podemos acceder a nuestros datos",
    text: "Si acaba de elegir algo, no está confirmado que se haya guardado. Vuelva a intentarlo en unos minutos: su enlace sigue siendo válido y elegir dos veces no causa ningún problema.",
  },
  storeDownStop:
    "Darse de baja es posible de todos modos: lo anotamos ahora y lo aplicaremos en cuanto podamos.",
  noted: {
    title: "Anotado",
    text: "Su deseo de no recibir más correos está guardado de forma segura, pero aún no se ha aplicado, porque ahora mismo no podemos acceder a nuestros datos. Se aplicará en cuanto podamos. No tiene que hacer nada más.",
  },
};
