# The sentences of the screens. Plain words; no blame; what, why, and what to do.

product = Firstlink
back = Atrás
help = Ayuda
not-now = Ahora no
continue = Continuar
cancel = Cancelar
close = Cerrar
try-again = Reintentar
language = Idioma
language-draft = { $language } (borrador)
display = Pantalla
display-system = Como el sistema
display-theme = Colores
display-light = Claro
display-dark = Oscuro
display-contrast = Contraste
display-contrast-more = Más
display-text = Tamaño del texto
display-percent = { $percent } %
display-motion = Movimiento
display-motion-less = Menos
window-title-problem = Problema: { $title }
reference = Para el soporte: { $code }
details-reference = Referencia
details-correlation = ID de correlación
details-time = Hora
step-of = Paso { $number } de { $of }
step-1 = Clave de producto
step-2 = Inicio de sesión
step-3 = Vinculación
step-4 = Sincronización
step-5 = Listo
address = Dirección
copy-address = Copiar la dirección
copied-address = Dirección copiada
on = Activado
off = Desactivado

## Welcome

welcome = Vincule este equipo a su cuenta
welcome-intro = Inicie sesión una vez y este equipo sabrá de quién es.
welcome-reason-1 = Recupere su configuración y sus compras, aquí y en su próximo equipo.
welcome-reason-2 = Decida usted qué se sincroniza. Nada se elige en su lugar.
welcome-reason-3 = Vuelva a entrar con más facilidad si alguna vez pierde una contraseña.
welcome-need = Necesita una cuenta de { $provider }. Si tiene una clave de producto, téngala a mano.
welcome-without = También puede usar este equipo sin vincularlo y volver a esto más tarde.
get-started = Empezar

## Step 1: product key

key-title = ¿Tiene una clave de producto?
key-intro = Tiene 25 letras y números, y está en la tarjeta, en la caja o en el correo que recibió al comprarla.
key-purpose = ¿Para qué es la clave?
key-for-windows = Windows
key-for-office = Office o Microsoft 365
key-for-xbox = Xbox o una tarjeta regalo
key-for-unsure = No lo sé con seguridad
key-label = Clave de producto
key-hint = Puede usar espacios, guiones y minúsculas.
key-counter = { $count } de 25 caracteres
key-convert = Convertir las letras
key-in-firmware = Este equipo ya lleva una clave de Windows
    .text = El fabricante la puso en él, y Windows se activa solo con ella. Para Windows no necesita otra: elija «No tengo ninguna clave».
key-privacy = Solo se buscan erratas en la clave, y en este equipo. No se envía a ninguna parte.
key-skip = No tengo ninguna clave
key-use-anyway = Usarla de todos modos
key-for = Para
key-none = Ninguna indicada
key-other = Usar otra clave
key-kept = Su clave está guardada y a salvo
key-kept-checked = No se encontró ninguna errata. Solo la página del vendedor puede decir si ya se ha usado.
key-kept-unchecked = Se guarda tal como la escribió. Este tipo de clave no se puede comprobar en este equipo.
key-empty = Escriba su clave de producto o elija «No tengo ninguna clave»
key-product-id = Esto es un Id. de producto, no una clave de producto
    .text = El Id. de producto figura en el propio equipo y tiene 20 caracteres. La clave de producto tiene 25, en cinco grupos de cinco.
key-redeem = Esto parece un código de regalo o de suscripción
    .text = Si lo es, elija «Xbox o una tarjeta regalo» más arriba. Si no, mire otra vez el último carácter.
key-bad-character = Algunos caracteres no aparecen nunca en las claves de producto
key-bad-places = Mire el carácter { $places }, sin contar espacios ni guiones.
key-bad-many = Las claves de producto se escriben solo con las letras de la A a la Z y números.
key-two-n = La letra N solo puede aparecer una vez en una clave
    .text = Compare cada N con la clave una vez más: una de ellas puede ser una M o una H.
key-too-short = { $count ->
    [one] Una clave de producto tiene 25 caracteres. Ha escrito { $count }
    [many] Una clave de producto tiene 25 caracteres. Ha escrito { $count }
   *[other] Una clave de producto tiene 25 caracteres. Ha escrito { $count }
}
key-too-long = { $count ->
    [one] Una clave de producto tiene 25 caracteres. Ha escrito { $count }
    [many] Una clave de producto tiene 25 caracteres. Ha escrito { $count }
   *[other] Una clave de producto tiene 25 caracteres. Ha escrito { $count }
}
key-legacy = Esta clave no tiene la letra N
    .text = Las claves de Windows 8, Office 2013 y todo lo posterior tienen exactamente una. Si la suya es de un producto anterior, úsela de todos modos; si no, puede que una M o una H sea una N.
key-checksum = Hay una errata en esta clave
    .text = Compárela una vez más con la tarjeta o el correo.
key-hint-never = { $character } no aparece nunca en una clave de producto.
key-hint-script = Algunas letras son de otro alfabeto y solo se parecen. Cambie el teclado a inglés y escriba la clave de nuevo.
key-hint-mistaken = Compruebe primero B y 8, G y 6.
key-hint-twice = La misma clave aparece dos veces. Deje solo una.
key-hint-same = Todos los caracteres son iguales, así que esto solo muestra cómo es una clave.
key-hint-shift = En este teclado, los números pueden necesitar la tecla Mayús.

## Step 2: sign in

sign-in-title = Inicie sesión en su cuenta
sign-in-intro = La sesión se inicia en la página de { $provider }, en su navegador. Firstlink nunca ve su contraseña.
sign-in-which = Use una cuenta personal. Las cuentas profesionales o educativas no se pueden vincular aquí.
sign-in-browser = Iniciar sesión con el navegador
sign-in-device = Usar un código en mi teléfono
sign-in-create = ¿No tiene cuenta? Cree una
sign-in-cannot = No puedo iniciar sesión
sign-in-interrupted = Su inicio de sesión se interrumpió
    .text = No se vinculó nada, y sus respuestas siguen aquí. Elija cómo iniciar sesión para continuar.
session-only = El vínculo durará hasta que se cierre Firstlink
    .text = En este equipo no hay ningún depósito de claves en marcha, y un inicio de sesión nunca se guarda sin protección. Para conservar el vínculo, elija una frase de contraseña al iniciar sesión, o ponga en marcha un depósito como GNOME Keyring o KWallet y vuelva a abrir Firstlink.
sign-in-passphrase = Guardar el inicio de sesión con una frase de contraseña
passphrase-choose = Elija una frase de contraseña
passphrase-why = En este equipo no hay ningún depósito de claves. Con una frase de contraseña, Firstlink puede guardar su inicio de sesión en un archivo cifrado y pedírsela después de un reinicio.
passphrase-label = Frase de contraseña
passphrase-hint = Una nueva, no la contraseña de su cuenta; al menos 12 caracteres. Cuatro o cinco palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
passphrase-again = La misma frase de contraseña otra vez
passphrase-too-short = Esta frase de contraseña es demasiado corta
passphrase-not-the-same = Las dos frases de contraseña no son iguales
    .text = Escriba la misma frase de contraseña en los dos campos.
passphrase-forgotten = Nadie puede decirle esta frase de contraseña
    .text = No se guarda en ninguna parte. Si la olvida, tendrá que iniciar sesión de nuevo; su cuenta no se ve afectada.
passphrase-without = Continuar sin ella
passphrase-open = Escriba su frase de contraseña
passphrase-needed = Su inicio de sesión está guardado con una frase de contraseña que usted eligió. Escríbala para continuar.
passphrase-open-now = Abrir
passphrase-wrong = Esta no es la frase de contraseña que eligió
    .text = Compruebe el idioma del teclado y la tecla Bloq Mayús, y vuelva a intentarlo. Puede intentarlo cuantas veces quiera.
passphrase-forget = Olvidarla e iniciar sesión de nuevo
passphrase-forget-link = Si ya no la recuerda, deje que Firstlink olvide lo que guardaba: este equipo sigue vinculado y usted inicia sesión de nuevo.
vault-sealed = Firstlink le pedirá su frase de contraseña
    .text = Protege lo que eligió guardar en este equipo. Se le pedirá antes de iniciar sesión.
vault-unsealed = Su inicio de sesión se guardará con su frase de contraseña
    .text = Después de un reinicio, Firstlink la pide cuando hace falta.
store-locked = Puede que el sistema le pida desbloquear su depósito de claves
    .text = Su inicio de sesión se guarda en el depósito de claves de este equipo. Si una ventana pide su contraseña, es la misma con la que entra en este equipo.
browser-title = Continúe en su navegador
browser-title-create = Cree su cuenta en el navegador
browser-step-1 = En el navegador, inicie sesión en la página de { $provider }.
browser-step-2 = Permita que Firstlink vea su nombre y su dirección de correo.
browser-step-3 = Vuelva a esta ventana.
browser-back = Esta pantalla continúa sola cuando haya iniciado sesión.
browser-until = Firstlink espera diez minutos. Si no se abrió nada, copie la dirección de abajo en cualquier navegador.
browser-offer = ¿No ha pasado nada en el navegador?
    .text = Si todavía está iniciando sesión allí, tómese su tiempo: esta pantalla continúa sola. Si no, aquí tiene otras opciones. Nada de lo que escribió se pierde.
beside-first = Termine en el navegador o con este código: cuenta lo que acabe primero.
paste-label = Dirección en la que terminó el navegador
paste-hint = Solo si abrió usted la dirección de arriba y el navegador terminó en una página a la que no puede llegar: copie la dirección completa de esa página y péguela aquí.
paste-use = Usar esta dirección
paste-looking = Leyendo la dirección
paste-no-code = En esta dirección no hay ningún inicio de sesión
    .text = La correcta empieza por http://localhost y contiene code=. Si la suya no, abra la dirección de abajo en el navegador una vez más y pegue aquella en la que termine.
paste-other = Esta dirección es de un intento anterior
    .text = Abra la dirección de abajo en el navegador y pegue aquella en la que termine entonces.
paste-beginning = Esta es la dirección por la que se empieza
    .text = Ábrala en un navegador e inicie sesión allí. Después, pegue la dirección en la que terminó el navegador.
browser-opening = Abriendo su navegador
browser-opened = Se ha abierto su navegador
browser-again = Abrir el navegador otra vez
browser-device = Usar un código en mi teléfono
device-title = Inicie sesión con un código
device-asking = Pidiendo un código a { $provider }
device-step-1 = En su teléfono o en otro equipo, abra la dirección de abajo o apunte la cámara al cuadrado.
device-step-2 = Escriba el código, inicie sesión y permita que Firstlink vea su nombre y su dirección de correo.
device-step-3 = Vuelva aquí.
device-code = Código
device-copy = Copiar el código
device-copied = Código copiado
device-address = Dirección
device-qr = La dirección de arriba como código cuadrado para la cámara de un teléfono
device-expires-soon = Caduca en menos de un minuto
device-expires = { $minutes ->
    [one] Caduca en { $minutes } minuto
    [many] Caduca en { $minutes } de minutos
   *[other] Caduca en { $minutes } minutos
}
device-warning = Use solo un código que vea en su propia pantalla, ahora mismo. Nadie de { $provider } ni de Firstlink le enviará nunca uno ni le pedirá que lo lea en voz alta.
device-waiting = Esta pantalla continúa sola cuando haya iniciado sesión allí.
device-new = Obtener un código nuevo
device-browser = Iniciar sesión aquí con el navegador
offer-signed-in = Ha iniciado sesión

## Step 3: link

offer-title = ¿Es esta su cuenta?
offer-what = Si la vincula a este equipo:
offer-point-1 = Firstlink guarda en este equipo, cifrado, un inicio de sesión de esta cuenta.
offer-point-2 = Lee su nombre y su dirección de correo, y nada más.
offer-point-3 = Puede desvincular en cualquier momento.
account-detail = Sesión iniciada en { $provider }
other-account = Usar otra cuenta
link-now = Vincular ahora
mismatch-title = Ha iniciado sesión con otra cuenta
mismatch-both = Este equipo está vinculado a { $linked }. Ha iniciado sesión como { $account }.
mismatch-linked = Vinculada a este equipo
mismatch-signed-in = Sesión iniciada ahora mismo
mismatch-nothing = No se cambió nada, y no se guardó nada de este inicio de sesión.
mismatch-again = Iniciar sesión con la cuenta vinculada
mismatch-unlink = Desvincular antes este equipo
verifying = Comprobando los datos de la cuenta
confirm-title = Compruebe y confirme
confirm-nothing-yet = Nada se vincula hasta que pulse «Confirmar».
confirm = Confirmar
device-name = Nombre de este equipo
device-name-hint = Para que lo reconozca más adelante.
device-name-empty = Ponga un nombre a este equipo
device-name-too-long = Use como máximo { $limit } caracteres para el nombre
linking-title = Vinculando
linking-saving = Creando el vínculo
linking-device = Vinculando { $device } a su cuenta

## Step 4: sync

sync-title = Elija qué sincronizar
sync-intro = Su equipo está vinculado. Elija ahora lo que le gustaría tener también en sus otros dispositivos. Nada se elige en su lugar.
sync-legend = Sincronizar
sync-passwords = Contraseñas guardadas
sync-passwords-detail = Las contraseñas que guarda van a su cuenta, para que pueda usarlas en sus otros dispositivos. Quien pueda iniciar sesión en la cuenta puede usarlas.
sync-history = Historial de navegación
sync-history-detail = Las páginas que visita van a su cuenta, para que pueda encontrarlas de nuevo en otros dispositivos.
sync-favourites = Favoritos
sync-favourites-detail = Sus favoritos son los mismos en todos sus dispositivos.
sync-honest = Firstlink anota su elección en este equipo. El interruptor está en la configuración del navegador o del sistema; la última pantalla muestra dónde.
sync-nothing = No sincronizar nada
sync-save = Guardar la elección
recommend-title = ¿Quiere recomendaciones personalizadas?
recommendations = Recomendaciones personalizadas
recommendations-detail = Los programas de este equipo pueden usar lo que hace aquí para sugerirle funciones y ofertas.
recommend-point-1 = El vínculo y la sincronización funcionan igual si dice que no.
recommend-point-2 = Su respuesta se guarda en este equipo. Puede cambiarla en cualquier momento.
recommend-now-yes = Por ahora ha dicho que sí.
recommend-now-no = Por ahora ha dicho que no.
recommend-no = No, gracias
recommend-yes = Sí, permitir

## Step 5: done

finish-title = Su equipo está vinculado
finish-all = No queda nada por hacer.
finish-left = Queda por hacer:
finish-dashboard = Ir al panel
left-sync = Active la sincronización en su navegador, en Configuración, Perfiles, Sincronización. Firstlink no puede hacerlo por usted.
left-key-windows = Use su clave de Windows en Windows: Configuración, Sistema, Activación. Después, quítela aquí.
left-key-office = Use su clave en la página de Office y Microsoft 365, cuando haya iniciado sesión allí. Después, quítela aquí.
left-key-xbox = Canjee su código en la página de { $provider }. Después, quítelo aquí.
left-key-unsure = Use su clave en la página del producto al que pertenece. Después, quítela aquí.
kept = Su inicio de sesión está guardado
kept-vault = Cifrado en este equipo
kept-passphrase = Cifrado en este equipo, con su frase de contraseña
kept-session = Hasta que se cierre Firstlink
dashboard-title = Su vínculo
dashboard-none = Este equipo no está vinculado
dashboard-none-text = Puede vincularlo en cualquier momento: vuelva a abrir Firstlink.
change-choices = Cambiar lo que se sincroniza
rename = Cambiar el nombre
rename-title = Cambiar el nombre de este equipo
rename-hint = Para que lo reconozca más adelante. El nombre solo llega a su cuenta si guarda en ella una copia de sus elecciones.
rename-save = Guardar el nombre
rerun = Repetir todos los pasos
security-title = Proteger su cuenta
agreements-title = Sus datos y consentimientos
agreements-intro = Dio su consentimiento a lo siguiente. Puede cambiar de idea en cada caso, aquí mismo.
agreements-none = Hasta ahora no ha dado ningún consentimiento. Lo que active en «Cambiar lo que se sincroniza» aparecerá aquí, con una forma de retirarlo.
agreed = { $when }: consentimiento dado, en { $language }
withdrawn-again = { $when }: consentimiento retirado. Lo había dado: { $given }, en { $language }
withdraw = Retirar el consentimiento
save-my-data = Guardar una copia de mis datos
key-forget = Quitar esta clave
open-dashboard = Abrir la página de mi cuenta
open-security = Abrir la página de seguridad de mi cuenta
open-activity = Ver quién inició sesión hace poco
open-consent = Ver qué aplicaciones pueden usar mi cuenta
open-redeem = Abrir la página de claves y códigos
open-setup = Abrir la página de claves de Office
copy-key = Copiar la clave
open-support = Contactar con el soporte
check-link = Comprobar el vínculo ahora
checking = Preguntando a { $provider } si el vínculo sigue en pie
last-check = Última comprobación del vínculo
last-check-good = { $when }: todo va bien
last-check-ended = { $when }: ya no está en pie
ago-now = Ahora mismo
ago-minutes = { $count ->
    [one] Hace { $count } minuto
    [many] Hace { $count } de minutos
   *[other] Hace { $count } minutos
}
ago-hours = { $count ->
    [one] Hace { $count } hora
    [many] Hace { $count } de horas
   *[other] Hace { $count } horas
}
ago-days = { $count ->
    [one] Hace { $count } día
    [many] Hace { $count } de días
   *[other] Hace { $count } días
}
not-checked = No se pudo comprobar el vínculo
    .text = Eso no dice nada del vínculo mismo: está como estaba, y sus elecciones siguen aquí.
ended = Inicie sesión de nuevo para reparar el vínculo
    .text = { $provider } ya no acepta el inicio de sesión guardado aquí. Eso ocurre tras una contraseña nueva, tras una pausa larga o cuando se retiró el acceso de Firstlink. Sus elecciones siguen aquí.
attention = Inicie sesión de nuevo para conservar el vínculo
    .text = Su último inicio de sesión no se pudo guardar porque no había ningún depósito de claves en marcha. Sus elecciones siguen aquí.
sign-in-again = Iniciar sesión de nuevo
unlink = Desvincular este equipo
unlink-title = ¿Desvincular este equipo?
unlink-what = Si lo desvincula:
unlink-point-1 = El inicio de sesión y la clave de producto guardados en este equipo se borran, y Firstlink comprueba que ya no están.
unlink-point-2 = Sus elecciones se quedan en este equipo.
unlink-point-3 = { $provider } sigue mostrando Firstlink como aplicación con acceso. Solo usted puede quitarlo, en su página; Firstlink le muestra dónde.
unlink-now = Desvincular ahora
unlink-keep = Conservar el vínculo
erased = Lo que se encontró en este equipo y qué fue de ello:
erased-refresh-token = Su inicio de sesión
erased-pending-sign-in = Un inicio de sesión sin terminar
erased-product-key = Clave de producto
erased-vault-file = El archivo cifrado que los contenía
erased-vault-key = Su clave en el depósito de claves
erased-link-record = Su cuenta en las notas de Firstlink
fate-erased = Se borró, se buscó de nuevo: ya no está
fate-not-there = No estaba
fate-unreadable = No se pudo leer; no podrá abrirse nunca más
fate-left = Puede que siga ahí
fate-left-at = Puede que siga ahí: { $place }
erased-elsewhere = Lo que solo { $provider } puede hacer: seguirá mostrando Firstlink como aplicación con acceso hasta que usted lo quite en su página. El acceso ya concedido termina por sí solo en menos de una hora.
choices-stay = Sus elecciones se quedan en este equipo, para la próxima vez que lo vincule.
forget-choices = Olvidar también mis elecciones
unlink-left = Desvinculado, pero puede que quede algo
    .text = Nada de lo que queda puede abrir su cuenta. Quítelo donde indica la lista de abajo, en el programa del depósito de claves de este equipo o en su carpeta.
unlinking = Borrando el inicio de sesión y comprobando que ya no está
unlink-failed = No se pudo borrar todo
    .text = Su vínculo sigue aquí. Desbloquee su depósito de claves si está bloqueado y vuelva a intentarlo.

## Side trips

not-now-title = No pasa nada: no hay nada vinculado
not-now-nothing = Puede usar este equipo tal como está.
not-now-key = Su clave de producto sigue guardada y a salvo en este equipo.
not-now-return = Para vincular más tarde, vuelva a abrir Firstlink. Sus respuestas se conservan.
not-now-again = Continuar después de todo
problem-title = Firstlink no puede continuar en este momento
problem-kept = Nada de lo que escribió antes de este paso se pierde.

## What happened beside the way

aside-key-kept = Su clave de producto está guardada y a salvo
aside-link-good = El vínculo está en orden
aside-page-opened = La página se abrió en su navegador
aside-key-not-kept = No se pudo guardar su clave de producto
    .text = Puede continuar sin ella y volver a escribirla más tarde.
aside-not-published = Los demás programas no ven todavía sus elecciones
    .text = Están guardadas, y Firstlink lo intenta de nuevo en el próximo inicio.
aside-code-ended = En este momento no hay código que usar
    .text = Se sigue esperando al navegador como antes. Puede obtener otro código en cualquier momento.
aside-key-copied = La clave está en el portapapeles durante un minuto
    .text = Péguela donde se use. Pasado ese minuto, Firstlink la retira del portapapeles.
aside-key-taken-back = La clave se retiró del portapapeles
    .text = Cópiela una vez más si todavía la necesita.
aside-key-not-copied = No se pudo copiar la clave
    .text = No se puede acceder al portapapeles de este equipo. Escriba la clave a partir de la tarjeta o el correo; sigue guardada aquí hasta que la quite.
aside-my-data-saved = Se guardó una copia de sus datos
    .text = Está en este archivo: { $path }. Contiene lo que Firstlink guarda sobre usted, pero nada secreto: el inicio de sesión y la clave de producto se quedan donde están.
aside-my-data-not-saved = No se pudieron guardar sus datos en un archivo
    .text = No se ha perdido nada. Compruebe que queda sitio en el disco y que puede escribir en su carpeta de descargas, y guarde la copia de nuevo.
aside-browser-ended = Ya no se espera al navegador
    .text = El código sigue funcionando. Puede abrir el navegador otra vez en cualquier momento.
aside-page-not-opened = No se pudo abrir su navegador
    .text = Copie la dirección en un navegador.
aside-choices-forgotten = Sus elecciones se han olvidado
aside-unlinked = Este equipo está desvinculado
    .text = El inicio de sesión se borró, y se comprobó cada lugar donde podía estar. Para retirar también el acceso de Firstlink en { $provider }, abra la página de sus aplicaciones.
aside-repaired = Firstlink se interrumpió mientras guardaba
    .text = Continúa desde la última respuesta que se guardó entera. Échele un vistazo.
aside-preferences-repaired = El archivo con sus elecciones estaba dañado
    .text = Se apartó y se escribió de nuevo con lo que usted había elegido.

## The page the browser ends on

landing-done-title = Ha iniciado sesión
landing-done-text = Vuelva a Firstlink para terminar. Puede cerrar esta pestaña.
landing-failed-title = No ha iniciado sesión
landing-failed-text = Vuelva a Firstlink: allí se dice por qué y qué hacer después. Puede cerrar esta pestaña.
landing-elsewhere-title = Aquí no hay nada que hacer
landing-elsewhere-text = Esta página es de un inicio de sesión que ya terminó. Vuelva a Firstlink. Puede cerrar esta pestaña.

## Before it begins: why Firstlink cannot open

blank =
    .title = La ventana se queda en blanco en este equipo
    .text = Su vista web no dibuja nada, con la tarjeta gráfica o sin ella. No se pierde nada: abra un terminal y escriba «firstlink link» para hacer allí lo mismo.
broken = Firstlink se ha detenido
broken-notice =
    .title = Algo salió mal dentro de Firstlink
    .text = Lo que respondió está guardado. Cierre esta ventana e inicie Firstlink de nuevo: continúa donde estaba. Si vuelve a ocurrir, indique al soporte la referencia de abajo.
cannot-start = Firstlink no se puede abrir
cannot-start-busy =
    .title = Hay otro Firstlink abierto
    .text = Trabaja con las mismas respuestas, así que solo puede haber uno abierto a la vez. Cierre el otro y empiece de nuevo.
cannot-start-silent =
    .title = Firstlink ya está abierto, pero no responde
    .text = Sus respuestas están guardadas. Termine el otro, o cierre la sesión de este equipo y vuelva a entrar, y empiece de nuevo.
cannot-start-profile =
    .title = La configuración de Firstlink no se puede usar
    .text = Quien configuró este equipo puede arreglarlo: algo en el perfil de Firstlink no encaja.
cannot-start-home =
    .title = Firstlink no puede usar su carpeta
    .text = No se cambió nada. Quien configuró este equipo puede leer abajo qué le pasa.
cannot-start-unexpected =
    .title = Algo que Firstlink necesita no se puso en marcha
    .text = No se cambió nada. Reinicie este equipo y vuelva a intentarlo; si vuelve a ocurrir, indique al soporte lo que figura abajo.

## Advice that can be acted on. What is made up or tried out stays on the page.

advice-two-step = Verificación en dos pasos
    .text = Quien averigüe su contraseña aún no podrá entrar.
    .open = Activarla
advice-sign-ins = Inicios de sesión
    .text = Uno que no fue suyo es motivo para cambiar la contraseña enseguida.
advice-password = Contraseña
    .text = Lo mejor es una que no use en ningún otro sitio: larga y hecha de partes que no tengan nada que ver entre sí.
    .open = Cambiarla
made-up = Una frase de contraseña, inventada ahora mismo
made-up-note = Ha salido al azar y no se guarda en ningún sitio: desaparece al dejar esta página. Si la toma, anótela o guárdela en su gestor de contraseñas.
made-up-another = Inventar otra
try-out = Probar una idea propia
try-out-hint = Lo que escriba aquí se queda en esta página: no se envía, no se guarda ni se anota. Pruebe una idea, no una contraseña que ya use.
try-out-first = Es de lo primero que se prueba.
try-out-weak = Demasiado corta o demasiado regular: se adivinaría pronto.
try-out-fair = No está mal. Con una o dos palabras más será fuerte.
try-out-strong = Lo bastante larga e irregular para ser difícil de adivinar.
