// What links and sentences say in the Romance languages: what opts out, what manages, and what only looks like it.
import { list, type Phrases } from "./phrases.ts";

/** Phrases of 8 languages; see Phrases for what each list means. */
export const ROMANCE: readonly Phrases[] = [
  {
    code: "fr",
    name: "French",
    label: "Gérer les abonnements",
    certainty: "high",
    unsubscribe: list(`
      se désabonner | désabonnez-vous | désabonnement | me désabonner | vous désabonner | désabonner |
      cliquez ici pour vous désabonner | se désinscrire | désinscription | désinscrivez-vous |
      me désinscrire | cliquez ici pour vous désinscrire | se désinscrire de la newsletter |
      se désinscrire de la liste | lien de désinscription | lien de désabonnement |
      ne plus recevoir ces e-mails | ne plus recevoir nos e-mails | ne plus recevoir la newsletter |
      je ne souhaite plus recevoir d'e-mails | résilier mon abonnement à la newsletter |
      se retirer de la liste | retirez-moi de la liste | supprimer mon adresse | arrêter les e-mails |
      annuler l'inscription | opt-out | se désabonner de tous les e-mails`),
    manage: list(`
      gérer les abonnements | gérer mes abonnements | gérer vos abonnements | gérer mon abonnement |
      gérer les préférences | gérer mes préférences | gérer vos préférences | préférences d'e-mail |
      préférences de communication | préférences d'abonnement | modifier mes préférences |
      modifier vos préférences | mettre à jour mes préférences | mettre à jour mon profil |
      modifier mon profil | modifier mes informations | paramètres de messagerie |
      gérer les notifications | centre de préférences | gérer mes newsletters | choisir la fréquence |
      modifier la fréquence | mes alertes | gérer mes alertes | choisir mes newsletters |
      mes abonnements | recevoir moins d'e-mails | moins d'e-mails | moins de mails | moins d'emails |
      moins souvent | plutôt une fois par semaine | une fois par semaine plutôt |
      hebdomadaire plutôt que quotidien | choisir les e-mails que je reçois |
      choisissez les e-mails que vous recevez | choisir mes thèmes | choisir mes centres d'intérêt |
      mes centres d'intérêt | modifier mes centres d'intérêt | modifier la fréquence d'envoi |
      fréquence d'envoi | fréquence des e-mails | préférences de contact | préférences d'envoi |
      préférences e-mail | préférences de notification | paramètres de notification |
      paramètres des notifications | paramètres e-mail | paramètres d'e-mail | réglages de notification |
      réglages e-mail | régler mes notifications | paramétrer mes alertes | modifier mon alerte |
      modifier l'alerte | modifier mes alertes | gérer mes consentements | mes préférences |
      mes newsletters | mes notifications | un seul e-mail par mois | un e-mail par mois |
      une fois par mois seulement | seulement le résumé mensuel | uniquement le récapitulatif mensuel |
      seulement l'essentiel | moins s'il vous plaît | modifier cette alerte |
      recevoir uniquement le résumé | passer à l'hebdomadaire |
      choisir mes lettres | je choisis mes lettres |
      paramètres des e-mails | réglages des e-mails |
      préférences de messagerie`),
    around: list(`
      pour vous désabonner, cliquez {here} |
      si vous ne souhaitez plus recevoir nos e-mails, cliquez {here} |
      vous ne souhaitez plus recevoir ces messages ? {here} | vous pouvez vous désinscrire {here} |
      pour ne plus recevoir cette lettre, {here} | pour modifier vos préférences, cliquez {here} |
      désinscription en un clic {here} | vous pouvez à tout moment vous désabonner {here} |
      {here} pour modifier vos préférences | {here} pour vous désabonner | {here} pour vous désinscrire |
      assez de nous ? {here} | plus intéressé ? {here} | plus intéressée ? {here}`),
    here: list(`
      ici | cliquez ici | ce lien | en cliquant ici | suivez ce lien | cliquer ici | dites-le nous |
      rendez-vous ici | par ici | sur cette page | cliquer sur ce lien | cliquez sur ce lien |
      en suivant ce lien | cliquez simplement ici | veuillez cliquer ici | ce formulaire |
      le lien suivant | à tout moment | ci-dessous | le lien ci-dessous | sur le lien suivant |
      c est par ici | cliquez sur le lien ci-dessous | cette adresse | à cette adresse | via ce lien |
      alors cliquez simplement ici | il suffit de cliquer ici | merci de cliquer ici |
      utilisez ce lien | c'est ici | suivez le lien | suivez ce lien ci-dessous |
      cliquez sur ce bouton | cliquez sur le bouton | sur ce lien | en cliquant sur ce lien |
      en cliquant sur le lien | merci de cliquer sur ce lien | veuillez suivre ce lien | appuyez ici |
      rendez-vous sur cette page | dans votre espace | via cette page | ce bouton |
      faites-le nous savoir | faites-le-nous savoir | dites-le-nous ici |
      il vous suffit de cliquer ici | veuillez cliquer sur le lien | un simple clic | d'un clic |
      en un clic | en ligne ici | dites-le-nous | faites-nous signe | faites-nous signe ici |
      prévenez-nous | prévenez-nous ici | dites le nous | faites nous le savoir |
      il suffit de nous le dire |
      dites-le-moi | faites-le-moi savoir | c'est par ici |
      merci de nous le signaler | merci de nous le faire savoir | signalez-le-nous`),
    weak: list("résilier | supprimer | ici | modifier | annuler"),
    ambiguous: list("gérer mon abonnement | vous êtes désabonné"),
    subscribe: list(`
      s'abonner | abonnez-vous | s'inscrire | inscrivez-vous | recevoir la newsletter | se réabonner |
      me réabonner`),
    billing: list(`
      résilier mon contrat | annuler ma commande | annuler l'abonnement payant | résilier votre adhésion |
      annuler la commande | annuler ma réservation | annuler le rendez-vous | annuler mon rendez-vous |
      résilier mon forfait | résilier mon abonnement mobile | suspendre mon abonnement |
      annuler mon inscription au webinaire | arrêter mon don`),
    logOut: list("se déconnecter | déconnexion"),
    viewOnline: list(`
      voir dans le navigateur | version en ligne | afficher dans le navigateur | voir la version web |
      si vous ne visualisez pas ce message, cliquez ici`),
    privacy: list(`
      politique de confidentialité | mentions légales | données personnelles | politique de cookies`),
    confirm: list(`
      confirmer votre abonnement | confirmer mon inscription | confirmez votre adresse e-mail |
      valider mon inscription`),
    elsewhere: list(`
      transférer à un ami | signaler un abus | arrêt maladie | supprimer un poste | vous êtes désabonné |
      désactiver mon compte | supprimer mon compte | fermer mon compte | supprimer mon annonce |
      quitter le groupe | se désinscrire du webinaire | annuler ma participation`),
    stems: {
      unsubscribe: list(`
      désabonn | desabonn | désinscri | desinscri | ne plus recevoir | ne souhaite* plus recevoir |
      retir* de la liste | résili* * newsletter | retir* * liste | retirez-moi | supprimer mon adresse |
      ?arrêter les | annuler *inscription | opt-out | ?plus recevoir | ne * plus recevoir |
      ne * pas recevoir | désabonnement | vous désabonner |
      ne * recevoir * (e-mail|email|mail|newsletter|message|courriel|lettre) | oppos* * reception |
      ?vous opposer | ?ne vous interesse | vous opposer a (la reception|l envoi|recevoir) |
      etre (retire|supprime|radie|enleve) de (notre|nos|la|cette) | ?arretez tout | ?stop pub |
      supprimer * (de notre|de nos|de la) (liste|fichier|base) | ne plus etre contacte | ?ne plus etre |
      ne plus (etre|me|vous|nous) (contact|inform|averti|sollicit|ecri|importun|relanc|notifi) |
      plus etre (averti|informe|contacte|sollicite|notifie|importune|relance|destinataire) |
      ne plus suivre * (sujet|discussion|fil|annonce) |
      oppos* * (recevoir|reception|l envoi|prospection|envoi) |
      (me|vous) retirer de (la|notre|nos|cette) | (retir|revoqu)* * consentement | arreter de recevoir |
      cesser de (recevoir|vous ecrire) | ne (m|nous) (envoyez|ecrivez|contactez) plus |
      arretez de m ecrire | ?je ne souhaite plus | ?ne vous sont plus utiles |
      sortir de (la|notre|cette) liste | quitter (la|notre|cette) liste |
      stop (mails|newsletter|e-mails|emails) | désinscr |
      ?ne vous (ecriro|contactero|importunero|derangero|enverro)* plus |
      (retirez|rayez|enlevez|supprimez|otez|sortez)(-| )moi |
      (rayer|enlever|oter|sortir|retirer) de (la|votre|cette) liste | ?vous a importune |
      (supprimer|desactiver|arreter|annuler) (cette|mon|mes|l)( )?alerte |
      ne vous (écrirai|ecrirons|contacterai|contacterons|recontacterai|recontacterons|solliciterai|derangerai) plus |
      ne plus * (écrire|contacter|solliciter|déranger|prévenir|notifier) | n'entendrez plus parler |
      ne me (notifi|préven|avert)* plus |
      (plus de|pas de|aucune|aucun) (sondages|sondage|relances|relance|demandes d'avis|enquêtes|rappels) |
      ne me (le )?rappelez (plus|pas) | ne plus me (le )?rappeler |
      ?je vous quitte | ?laissez-moi partir | ?sans moi | ?rompre avec vous | ?je romps |
      ?ne vous relancer | ?ne vous importuner | ?ne vous embete`),
      manage: list("gérer | gerer | préférence | preference | modifier * profil"),
      nouns: list(`
      newsletter | lettre d'information | infolettre | e-mail | courriel | liste de diffusion`),
    },
  },
  {
    code: "es",
    name: "Spanish",
    label: "Gestionar suscripciones",
    certainty: "high",
    unsubscribe: list(`
      darse de baja | darme de baja | date de baja | dese de baja | dar de baja | baja |
      baja de la newsletter | darse de baja del boletín | cancelar suscripción | cancelar la suscripción |
      cancelar mi suscripción | anular suscripción | anular la suscripción | desuscribirse | desuscribirme |
      desuscribir | haga clic aquí para darse de baja | haz clic aquí para darte de baja |
      clic aquí para cancelar su suscripción | dejar de recibir estos correos |
      no deseo recibir más correos | no quiero recibir más correos | no recibir más emails |
      eliminarme de la lista | bórrenme de la lista | salir de la lista | remover de la lista |
      enlace de baja | opt-out | unsubscribe |
      bórrame de la lista | bórrame de tu lista | bórrame de vuestra lista | sácame de la lista |
      quítame de la lista | rompe con nosotros`),
    manage: list(`
      gestionar suscripciones | gestionar mis suscripciones | administrar suscripciones |
      administrar mis suscripciones | gestionar preferencias | gestionar las preferencias |
      administrar preferencias | preferencias de correo | preferencias de comunicación |
      preferencias de suscripción | actualizar preferencias | actualizar mis preferencias |
      modificar preferencias | cambiar mis preferencias | editar preferencias | actualizar perfil |
      modificar mis datos | configuración de correo | centro de preferencias |
      administrar notificaciones | ajustes de correo | ajustes de email | ajustes de notificaciones |
      mis preferencias | elegir frecuencia | elegir la frecuencia | cambiar la frecuencia |
      mis suscripciones | gestionar alertas | mis alertas | menos correos | menos emails |
      recibir menos correos | cada cuánto te escribimos | elige cada cuánto te escribimos |
      con qué frecuencia te escribimos | qué correos recibes | elige qué correos recibes |
      elegir qué correos recibir | cambiar frecuencia | modificar la frecuencia | frecuencia de envío |
      frecuencia de correos | temas de interés | mis intereses | elegir mis temas |
      preferencias de contacto | preferencias de notificación | preferencias de notificaciones |
      configuración de notificaciones | configurar notificaciones | configurar mis alertas |
      configurar alertas | editar alerta | editar mi alerta | modificar alerta |
      gestionar mis boletines | gestionar notificaciones | gestionar mis notificaciones |
      gestionar consentimientos | semanal en lugar de diario | una vez por semana | mis notificaciones |
      mis boletines | solo el resumen mensual | recibir solo el resumen mensual |
      solo lo más importante | solo una vez al mes | una vez al mes | menos por favor |
      cambiar a semanal | cambiar a mensual | modificar esta alerta | preferencias |
      elige cuántos recibes | elige cuántos correos | elige cada cuánto | menos correos, por favor`),
    around: list(`
      para darse de baja, haga clic {here} | si no desea recibir más correos, haga clic {here} |
      si ya no quieres recibir estos correos, {here} |
      ¿no quiere seguir recibiendo estos correos? {here} | puede darse de baja {here} |
      puedes darte de baja {here} | para cancelar su suscripción pulse {here} |
      para actualizar sus preferencias, {here} | si desea dejar de recibir este boletín, {here} |
      {here} para cambiar sus preferencias | {here} para cambiar tus preferencias |
      {here} para darse de baja | {here} para darte de baja |
      ¿ya no te interesa? {here} | ¿cansado de nosotros? {here} | ¿harto de nosotros? {here}`),
    here: list(`
      aquí | haga clic aquí | haz clic aquí | pulse aquí | clic aquí | este enlace | en este link |
      haga click aquí | pincha aquí | pinche aquí | da clic aquí | dinos | háganoslo saber |
      siga este enlace | este link | esta página | en este enlace | el siguiente enlace |
      por favor haga clic aquí | pulsa aquí | en cualquier momento | cuando quieras | cuando quiera |
      en el siguiente enlace | pincha en el siguiente enlace | haz clic en el siguiente enlace | pulsa |
      entra aquí | siguiendo este enlace | visita este enlace | aquí mismo | el enlace de abajo |
      entonces haz clic aquí | simplemente haga clic aquí | solo haz clic aquí | utilice este enlace |
      en este otro | este botón | desde este enlace | en esta página | haz clic en este enlace |
      haga clic en este enlace | haciendo clic aquí | haciendo click aquí | dando clic aquí |
      presione aquí | presiona aquí | oprima aquí | toca aquí | ingrese aquí | ingresa aquí |
      accede aquí | acceda aquí | visite esta página | da click aquí | dale clic aquí | en el enlace |
      en el link | a través de este enlace | mediante este enlace | utilizando este enlace |
      siguiente link | en el siguiente link | avísanos | avísenos | avísanos aquí | dínoslo aquí |
      comuníquenoslo | con un clic | haz click aquí | por favor pulse aquí | por favor, visite |
      dínoslo | háznoslo saber | díganoslo |
      hacé clic acá | hacé click acá | hacé clic aquí | clic acá`),
    weak: list("baja | salir | borrar | aquí | cancelar"),
    ambiguous: list(`
      dar de baja el servicio | cancelar suscripción | estar de baja | la tasa es baja | temporada baja |
      se ha dado de baja | dar de baja | baja`),
    subscribe: list(`
      suscribirse | suscríbete | suscríbase | inscribirse | darse de alta | alta | volver a suscribirse`),
    billing: list(`
      cancelar contrato | cancelar plan | dar de baja el servicio | cancelar pedido | anular cita |
      cancelar membresía | cancelar mi pedido | cancelar cita | anular pedido | cancelar reserva |
      anular reserva | cancelar membresía del club | darme de baja del gimnasio | cancelar tarjeta |
      cancelar seguro | cancelar mi plan | cancelar donación`),
    logOut: list("cerrar sesión | salir | desconectarse"),
    viewOnline: list(`
      ver en el navegador | ver en línea | ver online | versión web |
      si no puede ver este correo haga clic aquí`),
    privacy: list(`
      política de privacidad | aviso legal | aviso de privacidad | protección de datos |
      política de cookies`),
    confirm: list(`
      confirmar suscripción | confirmar la suscripción | confirme su correo | verificar correo electrónico |
      activar suscripción`),
    elsewhere: list(`
      la tasa es baja | temporada baja | reenviar a un amigo | se ha dado de baja | eliminar mi cuenta |
      eliminar cuenta | borrar mi cuenta | cerrar mi cuenta | recomendar a un amigo |
      cancelar inscripción al curso | abandonar el grupo | salir del grupo`),
    stems: {
      unsubscribe: list(`
      dar* de baja | desuscri | cancelar * suscripci | anular * suscripci | dejar de recibir |
      no * recibir más | eliminarme | bórrenme | borrenme | salir de la lista | remover de la lista |
      ?no * recibir | opt-out | unsubscribe | dar(se|me|te|nos)? de baja | date de baja | dese de baja |
      darte de baja | no * seguir recibiendo | ya no * recibir |
      no * recibir * (correo|e-mail|email|boletin|boletín|mensaje|newsletter|comunicacion) |
      ?(eliminar|borrar|quitar) (mi|su|tu) (correo|email|direccion) | no (seguir|continuar) recibiendo |
      no recibir (mas|nuestro|estos|este) | ?no le interesa | ?no te interesa |
      borr* * de (nuestra|la) (lista|base) |
      dej* de (recibir|escribir|enviar|mandar|contactar|recordar) | (revoc|retir)* * consentimiento |
      quit* * de (la|nuestra|esta|su) lista | quitarme | desapunt | desinscrib |
      (borr|elimin|quit|sac)(arme|enme|ame|arse|arte|eme) |
      no * (escriban|envien|manden|contacten|escribas|envies|mandes)( mas)? |
      no (quiero|deseo) (saber|mas) | ?ya no quieres | ?ya no quiere |
      cancelar la (recepcion|inscripcion|suscripcion al boletin) | anular la (recepcion|inscripcion) |
      opon* * (recibir|recepcion|envio) | salir de (la|esta|nuestra) lista | ?no queremos molest |
      deja de recibir |
      ?(no|ya no) (te|le|os|les) (escribiremos|enviaremos|molestaremos|contactaremos) |
      (saca|saque|saquen|quita|quite|quiten|borra|borre|borren|elimina|elimine|tacha)(d)?me |
      (desactivar|cancelar|eliminar|detener) (esta|mi|mis|la) alerta |
      no (te|le|os|les) (volveré|volveremos|volvere) a (escribir|contactar|molestar|enviar) |
      que no (te|le|os|les) (escriba|escribamos|contacte|contactemos) más |
      no (te|le) (escribiré|escribiremos|contactaré|contactaremos|molestaré|molestaremos) (más|de nuevo) |
      no me (notifi|avis)* más |
      no (quiero|deseo|queremos) (más )?(recordatorios|encuestas|solicitudes|invitaciones) |
      no me lo recuerd | no me recuerd |
      ?déjame marchar`),
      manage: list(`
      gestionar | administrar | preferencia | actualizar * perfil | modificar * datos`),
      nouns: list("boletín | boletin | newsletter | correo | email | lista de correo"),
    },
  },
  {
    code: "pt-PT",
    name: "Portuguese (Portugal)",
    label: "Gerir subscrições",
    certainty: "high",
    unsubscribe: list(`
      cancelar subscrição | cancelar a subscrição | anular subscrição | anular a subscrição |
      remover subscrição | clique aqui para cancelar a subscrição | deixar de receber estes e-mails |
      deixar de receber a newsletter | não quero receber mais e-mails |
      não pretendo receber mais comunicações | remover-me da lista | remover o meu e-mail | sair da lista |
      desinscrever | opt-out |
      remover o meu contacto | remover o meu contato | retirar-me da lista | tirem-me da lista`),
    manage: list(`
      gerir subscrições | gerir as minhas subscrições | gerir preferências | gerir as preferências |
      preferências de e-mail | preferências de comunicação | atualizar preferências |
      alterar preferências | alterar dados | atualizar perfil | definições de e-mail |
      centro de preferências | minhas preferências | escolher a frequência | alterar a frequência |
      gerir alertas | menos e-mails | receber menos e-mails | com que frequência | frequência de envio |
      frequência de e-mails | modificar a frequência | alterar frequência | mudar a frequência |
      escolher quais e-mails receber | escolha quais e-mails receber | escolher os meus interesses |
      escolha os assuntos do seu interesse | temas de interesse | meus interesses |
      preferências de contato | preferências de contacto | preferências de notificação |
      preferências de envio | configurações de notificação | configurações de notificações |
      definições de notificações | definições de notificação | gerenciar notificações |
      gerir notificações | gerir as notificações | editar alerta | editar alertas | alterar alerta |
      gerenciar alertas | gerir consentimentos | semanal em vez de diário | receber só uma vez por mês |
      receber apenas o resumo semanal | minhas notificações | minhas newsletters | só o resumo mensal |
      quero receber só o resumo mensal | apenas o resumo mensal | receber apenas o mais importante |
      só uma vez por mês | apenas uma vez por mês | menos por favor | mudar para semanal |
      mudar para mensal | preferências`),
    around: list(`
      para cancelar a subscrição clique {here} | se não pretende receber mais e-mails, clique {here} |
      não quer receber estes e-mails? {here} | para deixar de receber esta newsletter, {here} |
      pode cancelar a qualquer momento {here} | para alterar as preferências, {here} |
      {here} para alterar suas preferências | {here} para alterar as suas preferências |
      {here} para cancelar`),
    here: list(`
      aqui | clique aqui | nesta ligação | neste link | clicando aqui | carregue aqui | esta página |
      por favor clique aqui | neste endereço | a qualquer momento | em qualquer momento | quando quiser |
      o link abaixo | no link abaixo | o link a seguir | acesse o link | acesse o link abaixo |
      clique no link abaixo | por este link | então clique aqui | basta clicar aqui |
      simplesmente clique aqui | utilize este link | é só clicar aqui | só clicar aqui | basta um clique |
      avise a gente | avise-nos | nos avise aqui | diga-nos | acesse esta página | aceda aqui |
      aceda a este link | aceda a esta página | neste botão | clique no botão | clique nesta ligação |
      toque aqui | pressione aqui | prima aqui | entre aqui | visite esta página | através deste link |
      por meio deste link | utilizando este link | nesta página | siga este link | siga o link |
      no seguinte link | o seguinte link | clique no seguinte link | com um clique | por favor acesse |
      por favor aceda |
      informe-nos`),
    weak: list("sair | remover | aqui | anular"),
    ambiguous: list(""),
    subscribe: list("subscrever | subscreva | inscreva-se | registar-se | voltar a subscrever"),
    billing: list(`
      rescindir contrato | cancelar encomenda | cancelar plano | cancelar pedido | cancelar reserva |
      cancelar consulta | cancelar cartão | cancelar conta | cancelar marcação | cancelar doação |
      cancelar seguro | cancelar agendamento`),
    logOut: list("terminar sessão | sair"),
    viewOnline: list("ver no navegador | ver online | versão web"),
    privacy: list("política de privacidade | proteção de dados | termos e condições"),
    confirm: list("confirmar subscrição | confirmar inscrição | confirme o seu e-mail"),
    elsewhere: list(`
      reencaminhar a um amigo | sair às 18h | excluir conta | excluir minha conta | eliminar conta |
      apagar conta | encerrar conta | sair do grupo | cancelar inscrição no evento |
      cancelar inscrição no curso | remover do carrinho | remover do cesto`),
    stems: {
      unsubscribe: list(`
      cancelar * subscri | anular * subscri | deixar de receber | não * receber mais | ?remover |
      desinscrev | sair da lista | remover * subscri | ?não * receber | opt-out |
      não deseja* * receber * e-mails |
      não * receber * (e-mail|emails|mensagens|newsletter|comunicações) |
      ?remover (meu|seu) (email|e-mail) | ?nao (quer|deseja) mais | ?caso nao queira |
      ?apagar (meu|seu) (email|e-mail) |
      (par|deix)* de (receber|enviar|mandar|escrever|contactar|contatar) |
      (retir|revog|cancel)* * (consentimento|autorizacao) |
      cancel* (o|a) (recebimento|envio|rececao|recepcao) | cancel* (recebimento|rececao|recepcao) |
      remov* * (seu|meu|nosso|o) (e mail|email|endereco|nome|contato|contacto) |
      (solicit|pec)* * remocao | remova me | retir* me | remover me |
      nao * (enviem|mandem|escrevam|contactem|contatem) mais |
      nao (quero|desejo|pretendo) (mais|continuar|receber) | nao deseja* continuar a receber |
      desvincul | sair (da|desta|dessa) (lista|newsletter) | anul* a (rececao|recepcao|inscricao) |
      ?quer parar | nao * mais receber | opor se * (receber|envio) |
      ?nao (vamos|iremos) (mais )?(escrever|enviar|incomodar|contatar) |
      (me|nos) (tire|tira|tirem|remova|remove|retire|exclua|apague) (da|desta|dessa|do) |
      (tire|tirem|remova|remove|retire|exclua)(-| )me |
      (desativar|cancelar|parar|excluir|eliminar) (este|esse|o|os|meus|meu) alerta |
      não (te|lhe|o|a|vou|vamos) (escreverei|escreveremos|contactarei|contactaremos|incomodarei|incomodaremos|escrever|contactar|incomodar)* (mais|novamente|de novo) |
      não entrarei mais em contacto | não entraremos mais em contacto |
      (não quero|não desejo|sem|chega de) (mais )?(lembretes|inquéritos|pedidos de avaliação) |
      não me lembr |
      ?deixem-me sair`),
      manage: list("gerir | preferênc | preferenc | alterar * dados"),
      nouns: list("newsletter | e-mail | lista | boletim"),
    },
  },
  {
    code: "pt-BR",
    name: "Portuguese (Brazil)",
    label: "Gerenciar inscrições",
    certainty: "high",
    unsubscribe: list(`
      cancelar inscrição | cancelar a inscrição | cancelar assinatura | descadastrar | descadastrar-se |
      descadastre-se | descadastro | descadastrar meu e-mail | clique aqui para se descadastrar |
      clique aqui para cancelar sua inscrição | sair da lista | sair desta lista | remover meu e-mail |
      remover da lista | não quero mais receber e-mails | não desejo mais receber e-mails |
      parar de receber e-mails | desinscrever-se | desinscrever | opt-out | unsubscribe |
      Cancelar Subscrição |
      me tira da lista | me tire da lista | tire-me da lista | me tirem da lista | remover meu contato | remover o meu contato`),
    manage: list(`
      gerenciar inscrições | gerenciar assinaturas | gerenciar minhas inscrições |
      gerenciar preferências | gerenciar preferências de e-mail | preferências de e-mail |
      preferências de comunicação | atualizar preferências | alterar preferências | atualizar cadastro |
      atualizar perfil | configurações de e-mail | central de preferências | minhas preferências |
      escolher a frequência | alterar a frequência | gerir alertas | menos e-mails |
      receber menos e-mails | com que frequência | frequência de envio | frequência de e-mails |
      modificar a frequência | alterar frequência | mudar a frequência |
      escolher quais e-mails receber | escolha quais e-mails receber | escolher os meus interesses |
      escolha os assuntos do seu interesse | temas de interesse | meus interesses |
      preferências de contato | preferências de contacto | preferências de notificação |
      preferências de envio | configurações de notificação | configurações de notificações |
      definições de notificações | definições de notificação | gerenciar notificações |
      gerir notificações | gerir as notificações | editar alerta | editar alertas | alterar alerta |
      gerenciar alertas | gerir consentimentos | semanal em vez de diário | receber só uma vez por mês |
      receber apenas o resumo semanal | minhas notificações | minhas newsletters | só o resumo mensal |
      quero receber só o resumo mensal | apenas o resumo mensal | receber apenas o mais importante |
      só uma vez por mês | apenas uma vez por mês | menos por favor | mudar para semanal |
      mudar para mensal | preferências |
      ajuste a frequência | escolha a frequência`),
    around: list(`
      para se descadastrar, clique {here} | se não deseja mais receber nossos e-mails, clique {here} |
      não quer mais receber estes e-mails? {here} | para cancelar sua inscrição clique {here} |
      caso não queira mais receber, {here} | para atualizar suas preferências, {here} |
      {here} para alterar suas preferências | {here} para alterar as suas preferências |
      {here} para cancelar |
      cansou da gente? {here} | não tem mais interesse? {here}`),
    here: list(`
      aqui | clique aqui | neste link | este link | neste link aqui | clicando aqui | acesse aqui |
      acesse este link | esta página | por favor clique aqui | clique neste link | nos avise |
      a qualquer momento | em qualquer momento | quando quiser | o link abaixo | no link abaixo |
      o link a seguir | acesse o link | acesse o link abaixo | clique no link abaixo | por este link |
      carregue aqui | neste endereço | então clique aqui | basta clicar aqui | simplesmente clique aqui |
      utilize este link | é só clicar aqui | só clicar aqui | basta um clique | avise a gente |
      avise-nos | nos avise aqui | diga-nos | acesse esta página | aceda aqui | aceda a este link |
      aceda a esta página | neste botão | clique no botão | clique nesta ligação | toque aqui |
      pressione aqui | prima aqui | entre aqui | visite esta página | através deste link |
      por meio deste link | utilizando este link | nesta página | siga este link | siga o link |
      no seguinte link | o seguinte link | clique no seguinte link | com um clique | por favor acesse |
      por favor aceda |
      conte pra gente`),
    weak: list("sair | remover | cancelar | aqui"),
    ambiguous: list("cancelar assinatura"),
    subscribe: list("inscreva-se | assine | assinar | cadastre-se | quero receber"),
    billing: list(`
      cancelar plano | cancelar contrato | cancelar pedido | cancelar matrícula | cancelar encomenda |
      cancelar reserva | cancelar consulta | cancelar cartão | cancelar conta | cancelar marcação |
      cancelar doação | cancelar seguro | cancelar agendamento`),
    logOut: list("sair da conta | fazer logout | desconectar"),
    viewOnline: list(`
      ver no navegador | visualizar no navegador | versão online |
      não consegue ver este e-mail? clique aqui`),
    privacy: list("política de privacidade | termos de uso | LGPD"),
    confirm: list("confirmar inscrição | confirmar assinatura | confirme seu e-mail"),
    elsewhere: list(`
      encaminhar para um amigo | o relatório vai sair amanhã | excluir conta | excluir minha conta |
      eliminar conta | apagar conta | encerrar conta | sair do grupo | cancelar inscrição no evento |
      cancelar inscrição no curso | remover do carrinho | remover do cesto`),
    stems: {
      unsubscribe: list(`
      descadastr | cancelar * inscri | cancelar * assinatura | desinscr | sair * lista |
      não * receber mais | parar de receber | cancelar * (inscri|assinatura|subscri) | ?não * receber |
      remover * (e-mail|lista) | remover da lista | opt-out | unsubscri |
      não deseja* * receber * e-mails |
      não * receber * (e-mail|emails|mensagens|newsletter|comunicações|mensagem) |
      ?remover (meu|seu) (email|e-mail) | ?nao (quer|deseja) mais | sair da lista | deixar de receber |
      ?caso nao queira | ?apagar (meu|seu) (email|e-mail) |
      (par|deix)* de (receber|enviar|mandar|escrever|contactar|contatar) |
      (retir|revog|cancel)* * (consentimento|autorizacao) |
      cancel* (o|a) (recebimento|envio|rececao|recepcao) | cancel* (recebimento|rececao|recepcao) |
      remov* * (seu|meu|nosso|o) (e mail|email|endereco|nome|contato|contacto) |
      (solicit|pec)* * remocao | remova me | retir* me | remover me |
      nao * (enviem|mandem|escrevam|contactem|contatem) mais |
      nao (quero|desejo|pretendo) (mais|continuar|receber) | nao deseja* continuar a receber |
      desvincul | sair (da|desta|dessa) (lista|newsletter) | anul* a (rececao|recepcao|inscricao) |
      ?quer parar | nao * mais receber | opor se * (receber|envio) |
      ?nao (vamos|iremos) (mais )?(escrever|enviar|incomodar|contatar) |
      (me|nos) (tire|tira|tirem|remova|remove|retire|exclua|apague) (da|desta|dessa|do) |
      (tire|tirem|remova|remove|retire|exclua)(-| )me |
      (desativar|cancelar|parar|excluir|eliminar) (este|esse|o|os|meus|meu) alerta |
      não (te|lhe|o|a|vou|vamos) (escreverei|escreveremos|contatarei|contataremos|incomodarei|incomodaremos|escrever|contatar|incomodar)* (mais|novamente|de novo) |
      não entrarei mais em contato | não entraremos mais em contato |
      que (eu )?não (te|lhe) (escreva|contate) mais |
      (não quero|não desejo|sem|chega de) (mais )?(lembretes|pesquisas|pedidos de avaliação) |
      não me lembr |
      ?me deixa ir | ?terminar com vocês`),
      manage: list("gerenciar | preferênc | preferenc | atualizar * cadastro"),
      nouns: list("newsletter | e-mail | lista | boletim | informativo"),
    },
  },
  {
    code: "it",
    name: "Italian",
    label: "Gestisci iscrizioni",
    certainty: "high",
    unsubscribe: list(`
      annulla iscrizione | annulla l'iscrizione | annullare l'iscrizione | cancella iscrizione |
      cancellare l'iscrizione | cancellati | cancellami | cancellati dalla newsletter | disiscriviti |
      disiscriversi | disiscrizione | disiscrivimi | clicca qui per disiscriverti |
      clicca qui per annullare l'iscrizione | clicca qui per cancellarti | cancellazione newsletter |
      rimuovimi | rimuovi dalla lista | non desidero più ricevere email | non voglio più ricevere email |
      non ricevere più queste email | smettere di ricevere | interrompi l'iscrizione | opt-out |
      link di cancellazione | revoca il consenso |
      toglietemi dalla lista |
      toglimi dalla lista | cancellatemi dalla lista |
      non seguire più`),
    manage: list(`
      gestisci iscrizioni | gestisci le iscrizioni | gestisci abbonamenti | gestisci gli abbonamenti |
      gestisci preferenze | gestisci le tue preferenze | gestione preferenze | modifica preferenze |
      modifica le tue preferenze | aggiorna preferenze | preferenze email |
      preferenze di comunicazione | aggiorna profilo | modifica profilo | modifica i tuoi dati |
      modifica impostazioni | impostazioni email | centro preferenze | ricevi meno email |
      ricevere meno email | meno email | le mie preferenze | frequenza delle email |
      gestisci notifiche | gestisci avvisi | gestisci i tuoi avvisi | scegli cosa ricevere |
      meno e-mail | ricevere meno e-mail | quante email ricevere | scegli quali email ricevere |
      scegli quali e-mail ricevere | scegli le email | ogni quanto scriverti | con che frequenza |
      frequenza di invio | frequenza degli invii | scegli la frequenza | modifica la frequenza |
      cambia la frequenza | i miei interessi | scegli i tuoi interessi | argomenti di interesse |
      preferenze di contatto | preferenze di notifica | preferenze e-mail | impostazioni di notifica |
      impostazioni delle notifiche | impostazioni e-mail | impostazioni newsletter |
      gestisci le notifiche | gestisci le newsletter | gestisci i consensi | modifica avviso |
      modifica alert | le mie newsletter | le mie notifiche | settimanale invece di giornaliera |
      solo una volta alla settimana | solo il riepilogo mensile | preferisco solo il riepilogo mensile |
      solo le cose importanti | solo una volta al mese | una volta al mese | meno per favore |
      passa a settimanale | passa a mensile | modifica questo avviso | preferenze`),
    around: list(`
      per annullare l'iscrizione clicca {here} | se non desideri più ricevere queste email clicca {here} |
      non desideri ricevere queste mail? {here} | per cancellarti dalla newsletter {here} |
      puoi disiscriverti {here} | per modificare le preferenze {here} |
      se non vuoi più ricevere le nostre comunicazioni, {here} | {here} per modificare le preferenze |
      {here} per disiscriverti | {here} per cancellarti |
      non ti interessa più? {here} | stanco di noi? {here}`),
    here: list(`
      qui | clicca qui | cliccando qui | questo link | a questo link | fai clic qui |
      clicca su questo link | premi qui | questa pagina | segui questo link | faccelo sapere |
      cliccare qui | su questa pagina | il seguente link | in qualsiasi momento | in ogni momento |
      quando vuoi | sul link qui sotto | il link qui sotto | al seguente link | sul seguente link |
      seguendo questo link | a questo indirizzo | clicca sul link | allora clicca qui |
      basta cliccare qui | semplicemente clicca qui | usa questo link | fai click qui |
      clicca sul seguente link | cliccando sul link | cliccando su questo link |
      cliccando sul seguente link | tocca qui | vai qui | vai a questa pagina | visita questa pagina |
      su questo link | tramite questo link | attraverso questo link | da questa pagina | da qui |
      con un clic | con un click | basta un clic | basta un click | accedi qui | per favore clicca qui |
      premi il pulsante | questo pulsante | clicca il pulsante | la pagina seguente | comunicacelo |
      diccelo | faccelo sapere qui | sul link sottostante | il link sottostante |
      fatecelo sapere | ditecelo |
      avvisaci | ci avvisi | avvertici`),
    weak: list("cancella | rimuovi | qui | esci"),
    ambiguous: list("annulla l'abbonamento a pagamento | cancellati"),
    subscribe: list("iscriviti | iscriversi | registrati | abbonati | iscriviti di nuovo"),
    billing: list(`
      disdici abbonamento | disdire il contratto | annulla ordine | annulla l'abbonamento a pagamento |
      recesso | annulla prenotazione | disdici appuntamento | disdici la prenotazione |
      annulla donazione | disdici polizza | disattiva rinnovo automatico`),
    logOut: list("esci | disconnetti | logout"),
    viewOnline: list(`
      visualizza nel browser | versione online | visualizza online |
      se non visualizzi correttamente questa email clicca qui`),
    privacy: list("privacy policy | informativa sulla privacy | note legali | cookie policy"),
    confirm: list("conferma iscrizione | conferma l'iscrizione | conferma la tua email"),
    elsewhere: list(`
      inoltra a un amico | cancella l'appuntamento | basta confermare la data | elimina account |
      elimina il mio account | cancella account | chiudi il conto | lascia il gruppo |
      annulla iscrizione al corso | annulla iscrizione al webinar`),
    stems: {
      unsubscribe: list(`
      disiscri | annulla* * iscrizion | cancella* * iscrizion | cancellam | non * più ricevere |
      non * piu ricevere | ?rimuov | annull* *iscrizion | annull* *abbonament | cancell* *iscrizion |
      ?cancellazione | ?non * ricevere | smettere di ricevere | interromp* *iscrizion |
      revoca* * consenso | opt-out | cancellati (da|dalla|qui|ora) | togliermi dalla |
      non * più * (email|e-mail|newsletter) |
      non * ricevere * (email|e-mail|newsletter|comunicazion|messaggi|mail) | cancellarti |
      rimoss* dalla (lista|mailing|newsletter) | ?cancellarti | ?cancellarvi | ?disdire |
      ?non ti interess | ?non le interess |
      (cancella|elimina|rimuovi) (la mia|il mio) (email|indirizzo) | ?non ricevere piu |
      smett* di (ricever|inviar|scriver|mandar) |
      non (essere|venire|vieni) piu (contattat|disturbat|informat) | (revoc|ritir)* * consens |
      non (scriver|mandar|inviar)* piu | opporsi | oppos* * (ricezion|invio|trattamento) |
      togli* * dalla (lista|mailing) |
      (cancella|elimina|rimuov|togli)(mi|ti|tevi|rsi|rti|rmi) (da|dalla|dalle|dall) |
      non (desider|vogli|vuoi|vole|intend)* * (ricever|altr|comunicazion) |
      non ricever* (altr|piu|queste|le nostre) | basta (email|mail|newsletter|promemoria) |
      esci dalla (lista|mailing|newsletter) | uscire dalla (lista|mailing|newsletter) |
      essere (rimoss|cancellat|eliminat) dalla |
      ?non ti (scriveremo|contatteremo|disturberemo|invieremo) (piu|altre) |
      (togli|togliete|leva|levate|rimuovi|rimuovete|cancella|cancellate|elimina|eliminate)(mi|temi) |
      (disattiva|elimina|cancella|annulla|interrompi) (questo|quest|l|il mio|gli)( )?(avviso|alert|avvisi) |
      non (ti|la|vi|le) (scriverò|scriveremo|contatterò|contatteremo|disturberò|disturberemo) (più|di nuovo|ancora) |
      che non (ti|la|vi) (scriva|contatti) più | non (avvisarmi|notificarmi) più |
      (basta|niente|nessun|nessuna) (più )?(promemoria|sondaggi|richieste di recension|solleciti) |
      non ricordarmelo | non voglio (più )?(promemoria|sondaggi|richieste|inviti) |
      ?basta così, grazie | ?lasciatemi andare | ?lasciami andare | ?ci lasciamo qui`),
      manage: list("gestisci | gestione | preferenz | modifica * (profilo|dati) | aggiorna"),
      nouns: list("newsletter | email | mail | mailing list | comunicazioni"),
    },
  },
  {
    code: "ro",
    name: "Romanian",
    label: "Gestionează abonamentele",
    certainty: "high",
    unsubscribe: list(`
      dezabonare | dezabonează-te | dezabonați-vă | dezabonați-mă | dezabonează-mă | mă dezabonez |
      dezabonare newsletter | dezabonare de la newsletter | click aici pentru dezabonare |
      apăsați aici pentru dezabonare | pentru dezabonare click aici | nu mai doresc să primesc |
      nu doresc să mai primesc e-mailuri | renunță la abonament | anulează abonarea | anulare abonare |
      scoateți-mă din listă | ștergeți-mă din listă |
      nu mai urmări | nu mai urmăresc | nu mai urmăriți | oprește urmărirea`),
    manage: list(`
      gestionează abonamentele | gestionați abonamentele | administrează abonamentele |
      gestionarea preferințelor | gestionați preferințele | modifică preferințele |
      actualizează preferințele | preferințe e-mail | actualizează datele | setări e-mail |
      setări newsletter | preferințe de comunicare | preferințe de contact | preferințe email |
      setări notificări | setările notificărilor | setări de notificare | modifică setările |
      schimbă preferințele | gestionează notificările | gestionează abonările |
      gestionează preferințele | alege frecvența | schimbă frecvența | cât de des |
      mai puține emailuri | mai puține e-mailuri | abonările mele | preferințele mele |
      doar rezumatul lunar | vreau doar rezumatul lunar | doar o dată pe lună | doar ce e important |
      mai rar vă rog | mai puține vă rog | preferințe | notificări prin e-mail | notificări e-mail`),
    around: list(`
      pentru dezabonare click {here} | dacă nu mai doriți să primiți aceste e-mailuri, click {here} |
      nu doriți să primiți aceste e-mailuri? {here} | vă puteți dezabona {here}`),
    here: list(`
      aici | click aici | apăsați aici | acest link | apasă aici | faceți clic aici | dați click aici |
      pe acest link | această pagină | oricând | linkul de mai jos | următorul link |
      pe linkul de mai jos | accesați linkul | dă click aici | da clic aici | accesați acest link |
      accesați linkul următor | faceți click aici | faceți click pe link | urmați acest link |
      urmați linkul | pe acest buton | acest buton | prin acest link | la acest link |
      la această adresă | anunțați-ne | anunță-ne | printr-un click | vă rugăm apăsați aici |
      vă rugăm să dați click aici | intrați aici | linkul acesta | linkul | intră aici | acestui link |
      pe următorul link | la următorul link | linkul următor | link-ul | link-ul de mai jos |
      acest url | pe acest url | această adresă | pe această pagină | butonul de mai jos | butonul |
      pe butonul de mai jos | pe buton | pe link | dând click aici | dând click pe link |
      dând clic aici | făcând clic aici | făcând click aici | făcând clic pe acest link |
      accesând acest link | accesând linkul | accesând link-ul | apăsând aici | de aici |
      prin intermediul acestui link | folosind acest link | utilizând acest link | urmând acest link`),
    weak: list("aici | anulează"),
    ambiguous: list("anulează abonamentul"),
    subscribe: list("abonare | abonează-te | înscrie-te | mă abonez"),
    billing: list(`
      reziliază contractul | anulează comanda | anulează rezervarea | anulează programarea |
      reziliază abonamentul | anulează asigurarea`),
    logOut: list("deconectare | ieșire | delogare | deconectează-te"),
    viewOnline: list("vizualizare în browser | vezi în browser | versiune online"),
    privacy: list(`
      politica de confidențialitate | protecția datelor | cookie | acord prelucrare date |
      acordul de prelucrare a datelor | consimțământ prelucrare date`),
    confirm: list("confirmați abonamentul | confirmă abonarea | confirmă adresa de e-mail"),
    elsewhere: list("șterge contul | șterge contul meu | închide contul | părăsește grupul"),
    stems: {
      unsubscribe: list(`
      dezabon | nu mai dore* * prim | renun* * abonament | anul* abonare | nu * (primesc|primi) |
      scoate* * list | șterge* * list | anul* abon |
      nu mai (vreau|doresc|doriti|vrei|vreti) * (email|e-mail|mesaj|mailuri|newsletter|prim) |
      (retrag|revoc)* * consimtamant | consimtamant* * retra | dezinscri | opriti trimiterea |
      nu * mai (trimiteti|contactati) | sterge* * (din|de pe) lista | eliminati-ma | scoateti-ma |
      (scoate|scoateti|sterge|stergeti|elimina|eliminati)(-| )(ma|ne) |
      ?nu (iti|va) (vom|mai) (mai )?(scrie|trimite|deranja) |
      (opreste|dezactiveaza|sterge|anuleaza) (alerta|alertele|notificar)`),
      manage: list("gestion | administr | preferin | setări | setari | actualiz"),
      nouns: list("newsletter | e-mail | listă"),
    },
  },
  {
    code: "ca",
    name: "Catalan",
    label: "Gestiona les subscripcions",
    certainty: "high",
    unsubscribe: list(`
      donar-se de baixa | doneu-vos de baixa | dona't de baixa | donar-me de baixa |
      cancel·lar la subscripció | cancel·la la subscripció | desubscriure's | desubscriu |
      clica aquí per donar-te de baixa | cliqueu aquí per donar-vos de baixa | no vull rebre més correus |
      deixar de rebre aquests correus | esborrar-me de la llista | baixa del butlletí`),
    manage: list(`
      gestionar les subscripcions | gestiona les subscripcions | gestiona les preferències |
      gestionar preferències | modifica les preferències | actualitza les teves dades |
      preferències de correu | actualitza el perfil | canvia les preferències | canviar les preferències |
      configura les notificacions | configuració de notificacions | preferències de notificació |
      preferències de comunicació | preferències de correu electrònic | gestiona les notificacions |
      menys correus | canvia la freqüència | les meves preferències | edita les preferències`),
    around: list(`
      per donar-vos de baixa, cliqueu {here} | si no voleu rebre més correus, cliqueu {here} |
      no voleu rebre aquests correus electrònics? {here}`),
    here: list(`
      aquí | cliqueu aquí | clica aquí | aquest enllaç | feu clic aquí | fes clic aquí | premeu aquí |
      prem aquí | en aquest enllaç | seguiu aquest enllaç | aquesta pàgina | al següent enllaç |
      clicant aquí | fent clic aquí | per aquí | l'enllaç | l'enllaç següent | a l'enllaç |
      a l'enllaç següent | mitjançant aquest enllaç | a través d'aquest enllaç | des d'aquest enllaç |
      amb aquest enllaç | seguint aquest enllaç | l'enllaç de sota | enllaç | el botó | aquest botó |
      en aquesta pàgina | des d'aquí | d'aquí | feu clic en aquest enllaç | feu clic a l'enllaç |
      fes clic en aquest enllaç | fes clic a l'enllaç | fent clic a l'enllaç |
      fent clic en aquest enllaç | prement aquí | polseu aquí | visiteu aquesta pàgina |
      en qualsevol moment | clicau aquí | pitja aquí | premeu en aquest enllaç |
      feu-nos-ho saber | fes-nos-ho saber | digueu-nos-ho`),
    weak: list("baixa | aquí"),
    ambiguous: list("estar de baixa"),
    subscribe: list("subscriu-t'hi | subscriu-te | donar-se d'alta | inscriu-t'hi"),
    billing: list(`
      cancel·lar el contracte | anul·lar comanda | cancel·la la comanda | cancel·lar la comanda |
      cancel·la la reserva | cancel·la la cita`),
    logOut: list("tanca la sessió | surt"),
    viewOnline: list("veure al navegador | mostra al navegador"),
    privacy: list("política de privacitat | avís legal"),
    confirm: list("confirma la subscripció"),
    elsewhere: list("elimina el compte | esborra el compte"),
    stems: {
      unsubscribe: list(`
      don* de baixa | ?baixa$ | desubscri | cancel·l* * subscripci | deixar de rebre | cancel* * subscri |
      ?no vull rebre | esborrar-me | no (voleu|vols|desitgeu|desitges|vull|desitjo) * (rebre|mes) |
      deixa* de rebre | donar de baixa | dona(r)?-(te|vos|me|se|t) de baixa |
      (revoc|retir)* * consentiment | treu(re)?-me$ | elimina(r)?-me$ | desapunta`),
      manage: list("gestion | preferènci | preferenci | actualitz"),
      nouns: list("butlletí | correu"),
    },
  },
  {
    code: "gl",
    name: "Galician",
    label: "Xestionar subscricións",
    certainty: "low",
    unsubscribe: list(`
      darse de baixa | date de baixa | cancelar a subscrición | anular a subscrición |
      prema aquí para darse de baixa | non quero recibir máis correos | deixar de recibir estes correos`),
    manage: list(`
      xestionar subscricións | xestionar as preferencias | cambiar preferencias |
      actualizar os seus datos | xestionar as subscricións | xestionar preferencias |
      configuración de notificacións | preferencias de correo | cambiar as preferencias | menos correos`),
    around: list(`
      para darse de baixa prema {here} | se non desexa recibir máis correos, {here}`),
    here: list(`
      aquí | prema aquí | esta ligazón | preme aquí | premer aquí | fai clic aquí | faga clic aquí |
      nesta ligazón | esta páxina | neste enlace | clicando aquí | a través desta ligazón |
      mediante esta ligazón | na ligazón | na seguinte ligazón | a seguinte ligazón | a ligazón |
      ligazón | este enlace | o seguinte enlace | no seguinte enlace | mediante este enlace |
      premendo aquí | premendo nesta ligazón | facendo clic aquí | facendo clic nesta ligazón |
      fai clic nesta ligazón | este botón | nesta páxina | desde aquí | visita esta páxina |
      pulsa aquí | preme nesta ligazón`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("subscribirse | darse de alta"),
    billing: list("cancelar contrato | cancelar o pedido | cancelar pedido | cancelar cita"),
    logOut: list("pechar sesión"),
    viewOnline: list("ver no navegador"),
    privacy: list("política de privacidade"),
    confirm: list("confirmar a subscrición"),
    elsewhere: list("eliminar conta"),
    stems: {
      unsubscribe: list(`
      dar* de baixa | ?baixa$ | cancelar * subscrici | anular * subscri | ?non quero | deixar de recibir |
      cancelar * subscri | non (queres|quere|desexa|desexas|quero|desexo) * (recibir|mais) |
      deixa* de recibir | darme de baixa | dar de baixa | (revog|retir)* * consentimento`),
      manage: list("xestion | preferenci"),
      nouns: list("boletín | correo"),
    },
  },
];
