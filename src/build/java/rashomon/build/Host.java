package rashomon.build;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class whose lambdas are replaced by classes of their own. */
final class Host extends ClassVisitor {

  private final ClassReader reader;
  private final String name;
  private final Map<String, byte[]> lambdas = new TreeMap<>();

  /** What a record is asked of all its components: equals, hashCode, toString. */
  private final Map<String, Object[]> compared = new TreeMap<>();

  private String nest;

  Host(ClassReader reader) {
    super(ASM9, new ClassWriter(0));
    this.reader = reader;
    name = reader.getClassName();
    nest = name;
  }

  /** The classes to write, by their names: none where there is nothing to replace. */
  Map<String, byte[]> rewritten() {
    reader.accept(
        new ClassVisitor(ASM9) {
          @Override
          public void visitNestHost(String host) {
            nest = host;
          }
        },
        ClassReader.SKIP_CODE);
    reader.accept(this, 0);
    Map<String, byte[]> all = new TreeMap<>(lambdas);
    if (!lambdas.isEmpty() || !compared.isEmpty()) {
      all.put(name, ((ClassWriter) cv).toByteArray());
    }
    return all;
  }

  /** The class that its nest is named after. */
  String nest() {
    return nest;
  }

  /** The names of the classes made. */
  Set<String> lambdas() {
    return lambdas.keySet();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] thrown) {
    MethodVisitor to = super.visitMethod(access, method, descriptor, signature, thrown);
    return new MethodVisitor(ASM9, to) {
      @Override
      public void visitInvokeDynamicInsn(String call, String desc, Handle by, Object... args) {
        String owner = by.getOwner();
        if (owner.equals("java/lang/invoke/LambdaMetafactory")
            && by.getName().equals("metafactory")) {
          super.visitMethodInsn(INVOKESTATIC, lambda(call, desc, args), "of", desc, false);
        } else if (owner.equals("java/lang/runtime/ObjectMethods")) {
          compared.put(call, args);
          super.visitMethodInsn(INVOKESTATIC, name, "$" + call, desc, false);
        } else {
          super.visitInvokeDynamicInsn(call, desc, by, args);
        }
      }
    };
  }

  @Override
  public void visitEnd() {
    compared.forEach((method, args) -> new Components(cv, name, args).add(method));
    super.visitEnd();
  }

  private String lambda(String method, String factory, Object[] args) {
    String lambda = name + Lambdas.MARK + lambdas.size();
    Lambda made = new Lambda(lambda, nest, factory);
    lambdas.put(lambda, made.bytes(method, (Type) args[0], (Handle) args[1], (Type) args[2]));
    return lambda;
  }
}
