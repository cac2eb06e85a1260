# Sentences that only the terminal needs.

terminal-prompt = Su elección
terminal-waiting = Esperando. Mientras tanto puede elegir
terminal-number = Número
terminal-unknown = «{ $typed }» no es una de las opciones. Escriba una de estas: { $choices }
terminal-again = Esa no es una de las respuestas.
terminal-hidden = Lo que escriba o pegue ahora no se muestra.
terminal-nothing = No se escribió nada, así que nada ha cambiado.
terminal-yes = s
terminal-yes-word = sí
terminal-no = n
terminal-no-word = no
terminal-quit = Cerrar
terminal-closed = Cerrado. Sus respuestas están guardadas; inicie Firstlink de nuevo para continuar desde aquí.
terminal-browser-here = Ahora se abre un navegador de texto en este terminal. Salga de él para volver aquí: en w3m y lynx, pulse q.

## Where nobody can be asked

terminal-missing = Falta una respuesta, y aquí no se puede preguntar a nadie
    .text = Añada { $flag } a la orden, o ejecútela en un terminal. Lo que ya se respondió está guardado: la próxima ejecución continúa desde ahí.
terminal-stuck = Esto necesita a una persona, y aquí no se puede preguntar a nadie
    .text = Ejecute la orden en un terminal. Lo que ya se respondió está guardado: la próxima ejecución continúa desde ahí.
terminal-bad-key = No se aceptó esta clave de producto
    .text = Mire lo que dice la pantalla sobre ella y ejecute la orden de nuevo con la clave corregida. No se guardó nada de ella.
terminal-bad-passphrase = No se aceptó esta frase de contraseña
    .text = No se cambió nada más. Lo que ya se respondió está guardado.
terminal-bad-name = No se aceptó este nombre para el equipo
    .text = Dé otro nombre a --device-name. Lo que ya se respondió está guardado.
terminal-not-linked-here = Este equipo no está vinculado
terminal-linked = Este equipo está vinculado.

## firstlink status

terminal-status-linked = Vinculado
terminal-status-attention = Vinculado, pero debe iniciar sesión de nuevo
terminal-status-none = No vinculado
terminal-status-account = Cuenta
terminal-status-provider = Proveedor de la cuenta
terminal-status-device = Nombre de este equipo
terminal-status-since = Vinculado desde
terminal-status-kept = Inicio de sesión guardado
terminal-status-vault = Cifrado en este equipo
terminal-status-passphrase = Cifrado en este equipo, con su frase de contraseña
terminal-status-session = Hasta que se cierre Firstlink
terminal-status-key = Clave de producto
terminal-status-files = Archivos
terminal-status-in-use = Tiene en memoria el inicio de sesión de este vínculo y puede comprobarlo: elija allí «Comprobar el vínculo ahora».

## firstlink unlink

terminal-unlink-none = Este equipo no está vinculado, así que no hay nada que desvincular.
terminal-add-yes = Añada --yes a la orden, o ejecútela en un terminal

## firstlink logs export

terminal-logs-ask = ¿Escribir esto en { $file }?
terminal-logs-written = Escrito en { $file }. Solo usted puede leerlo; déselo a quien le ayude.

## firstlink preferences

terminal-preferences-not-linked = Las elecciones se hacen cuando hay una cuenta vinculada. Vincule una primero: firstlink link
terminal-copy-off = No hay ninguna copia en la cuenta. Para guardar una: firstlink link --sync-copy yes
terminal-preferences-open = Aún quedan otras preguntas abiertas. Respóndalas primero: firstlink link. No se cambió nada.
terminal-preferences-not-published = Las elecciones quedaron anotadas, pero no se pudo escribir preferences.json. Firstlink lo escribirá de nuevo en su próximo inicio.

## firstlink config

terminal-config-built-in = integrado
terminal-config-from-profile = { $file }, línea { $line }
terminal-config-nothing = nada
terminal-config-sound = No se encontró ningún defecto.
terminal-config-unregistered = Nadie puede iniciar sesión con esto: no tiene client_id. Registre Firstlink en el proveedor de cuentas y escriba en el perfil, bajo [provider], el identificador que reciba.
terminal-questions = Escriba una o dos palabras para leer las respuestas en las que aparecen.
